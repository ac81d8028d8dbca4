import { decode } from '@telecom-valley/encoding';
import { ActionableError, type Finding, trouble, warning } from '@telecom-valley/errors';
import { Parser } from 'htmlparser2';
import type { Feed } from '../model.ts';
import { feedAddress } from './feed-address.ts';

/** The feeds of a list, and what in it is none. */
export interface FeedList {
  readonly feeds: readonly Feed[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a list of feeds (OPML 2.0). An outline with others in it is a group, and they are in it.
 *
 * @param source - what the list is called
 * @throws ActionableError for what is no list of feeds, or only the beginning of one
 */
export function readOpml(bytes: Uint8Array, source: string): FeedList {
  const text = decode(bytes);
  const findings: Finding[] = [];
  const feeds = new Map<string, Feed>();
  /** The names of the outlines one is in. */
  const groups: string[] = [];
  let isCut = false;
  const parser = new Parser(
    {
      onopentag(element, { text: called = '', title = called, xmlurl = '' }) {
        if (element !== 'outline') return;
        const name = title.trim();
        const group = groups.findLast((one) => one !== '');
        groups.push(name);
        if (xmlurl.trim() === '') return;
        const url = feedAddress(xmlurl);
        if (url === undefined) {
          const line = text.slice(0, parser.startIndex).split('\n').length;
          findings.push(warning('feed-address', { written: xmlurl }, { source, line }));
        } else if (!feeds.has(url)) {
          feeds.set(url, { url, title: name || url, group });
        }
      },
      onclosetag(element, isImplied) {
        if (element === 'outline') groups.pop();
        if (element === 'opml') isCut = isImplied;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  if (isCut) throw new ActionableError(trouble('feeds-cut', {}, { source }));
  if (feeds.size === 0) {
    throw new ActionableError([trouble('feeds-none', { source }, { source }), ...findings]);
  }
  return { feeds: [...feeds.values()], findings };
}
