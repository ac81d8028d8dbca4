import { warning } from '@telecom-valley/errors';
import type { RichText } from '@telecom-valley/richtext';
import { NOTED } from '../../is-noted.ts';
import { beginningOf } from '../beginning-of.ts';
import { type CheckRule, DESK } from '../check-rule.ts';

/** Stands on both sides of the words of a link. */
const LINK = '\uFFFC';

/** What readers see of Markdown that came to nothing, as far as it stands so on the desk. */
const LEFT = new RegExp(
  [
    // Three stars or more are a hotel's, or lead to a note, and in the middle of a word they are a password's.
    String.raw`(?<!\*|[\p{L}\p{N}](?=\*\*[\p{L}\p{N}]))\*\*(?:(?!\*)|\*(?=[\p{L}\p{N}]))[^\n[${LINK}]*`,
    String.raw`\[[^[\]\n${LINK}]*\](?:\(| \((?=${LINK}))[^)\n${LINK}]*\)?`,
    String.raw`\[${LINK}[^${LINK}]*${LINK}(?!.*\])`,
  ].join('|'),
  'gu',
);

/** Two stars behind a word or a price, and before what they mean. */
const STARRED = new RegExp(String.raw`(?<=${NOTED})\*\*(?![\p{L}\p{N}])`, 'gu');
const NOTE = /^\(?\*\*(?=\)| )/gm;

/** Signs of Markdown are left over where one of a pair is missing. */
export const editorialMarkUp: CheckRule = (_mail, { edition, isFirst }) => {
  if (!edition || (edition.editorialLanguage && !isFirst)) return [];
  const words = wordsOf(edition.editorial);
  const hasNotes = words.search(STARRED) !== -1 && words.search(NOTE) !== -1;
  const left = hasNotes ? words.replaceAll(STARRED, '').replaceAll(NOTE, '') : words;
  const found = left.match(LEFT)?.map((one) => beginningOf(one.replaceAll(LINK, ''))) ?? [];
  return [...new Set(found)].map((written) => warning('editorial-mark-up', { written }, DESK));
};

/** Its lines, without what is code. */
function wordsOf(nodes: RichText): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { tag, children = [] } = node;
      if (tag === 'code' || tag === 'pre') return '';
      if (tag === 'a') return LINK + wordsOf(children) + LINK;
      const isInline = tag === 'strong' || tag === 'em';
      return isInline ? wordsOf(children) : `${wordsOf(children)}\n`;
    })
    .join('');
}
