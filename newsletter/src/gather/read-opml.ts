import { decode } from '@telecom-valley/encoding';
import { ActionableError, trouble } from '@telecom-valley/errors';
import { parseOpml } from 'feedsmith';
import type { Feed } from '../model.ts';

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/**
 * Reads a list of feeds. An outline with others in it is a group, and they are in it.
 *
 * @param source - what the list is called
 * @throws ActionableError for what is no list of feeds
 */
export function readOpml(bytes: Uint8Array, source: string): Feed[] {
  let outlines: readonly Outline[];
  try {
    outlines = parseOpml(decode(bytes)).body?.outlines ?? [];
  } catch (cause) {
    const values = { reason: (cause as Error).message };
    throw new ActionableError(trouble('file-broken', values, { source }), { cause });
  }
  const feeds = outlines.flatMap((outline) => feedsIn(outline, undefined));
  if (feeds.length === 0) throw new ActionableError(trouble('feeds-none', { source }, { source }));
  const known = new Set<string>();
  return feeds.filter(({ url }) => !known.has(url) && known.add(url));
}

function feedsIn(
  { text, title, xmlUrl, outlines = [] }: Outline,
  group: string | undefined,
): Feed[] {
  const name = (title ?? text ?? '').trim();
  const url = xmlUrl?.trim() ?? '';
  const own = /^https?:\/\//i.test(url) ? [{ url, title: name || url, group }] : [];
  return [...own, ...outlines.flatMap((outline) => feedsIn(outline, name || group))];
}
