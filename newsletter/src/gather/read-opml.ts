import { decode } from '@telecom-valley/encoding';
import { ActionableError, trouble } from '@telecom-valley/errors';
import { Parser } from 'htmlparser2';
import type { Feed } from '../model.ts';

/**
 * Reads a list of feeds (OPML 2.0). An outline with others in it is a group, and they are in it.
 *
 * @param source - what the list is called
 * @throws ActionableError for what is no list of feeds, or only the beginning of one
 */
export function readOpml(bytes: Uint8Array, source: string): Feed[] {
  const feeds = new Map<string, Feed>();
  /** The names of the outlines one is in. */
  const groups: string[] = [];
  let isCut = false;
  const parser = new Parser(
    {
      onopentag(element, { text = '', title = text, xmlurl = '' }) {
        if (element !== 'outline') return;
        const [name, url] = [title.trim(), xmlurl.trim()];
        const group = groups.findLast((one) => one !== '');
        groups.push(name);
        if (!/^https?:\/\//i.test(url) || feeds.has(url)) return;
        feeds.set(url, { url, title: name || url, group });
      },
      onclosetag(element, isImplied) {
        if (element === 'outline') groups.pop();
        if (element === 'opml') isCut = isImplied;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(decode(bytes));
  if (isCut) throw new ActionableError(trouble('feeds-cut', {}, { source }));
  if (feeds.size === 0) throw new ActionableError(trouble('feeds-none', { source }, { source }));
  return [...feeds.values()];
}
