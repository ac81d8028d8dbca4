import { warning } from '@telecom-valley/errors';
import { isNoted } from '../../is-noted.ts';
import type { Edition } from '../../model.ts';
import { beginningOf } from '../beginning-of.ts';
import { type CheckRule, DESK } from '../check-rule.ts';

/** What an editor writes for its looks, in Markdown or HTML. What is only nearly so is a text: `C**`, `<3`, `R&D`. */
const MARK_UP = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}*])(\*{2,3})(?=[^\s*])[^*\n]*[^\s*]\1(?![\p{L}\p{N}*])`,
    // Notes are marked with a star, too: (*).
    String.raw`(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}"«“])[^*\n]*[^\s*(]\*(?![\p{L}\p{N}*])`,
    String.raw`(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])[^_\n]*[\p{L}\p{N}]_(?![\p{L}\p{N}_])`,
    String.raw`\[[^[\]\n]+\]\((?:https?:|mailto:|www\.)[^()\s]*\)`,
    String.raw`^ *[-+•–] .*\n *[-+•–] .*`,
    String.raw`^ *\* .*\n *\* .*`,
    String.raw`^#{1,6} \p{L}.*`,
    String.raw`<(?:br|hr|img)\b[^<>]*>|<\/[a-z][a-z\d]*>`,
    String.raw`&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);`,
  ].join('|'),
  'imu',
);

/** The lines that say what a star means. */
const NOTE = /^ *\* /gm;

/** A text of an edition. */
interface Told {
  /** What it belongs to. */
  readonly title: string;
  readonly text: string;
  /** Whether it is written for this letter: others are the same in all. */
  readonly isOfLetter: boolean;
}

/** Only the editorial may be marked up: elsewhere, readers would see the signs. */
export const markUp: CheckRule = (_mail, { edition, isFirst }) =>
  (edition ? textsOf(edition) : [])
    .filter(({ isOfLetter }) => isFirst || isOfLetter)
    .flatMap(({ title, text }) => {
      const found = MARK_UP.exec(isNoted(text) ? text.replaceAll(NOTE, '') : text)?.[0];
      return found === undefined
        ? []
        : [warning('desk-mark-up', { title, found: beginningOf(found) }, DESK)];
    });

function textsOf({ subject, subjectLanguage, sections }: Edition): Told[] {
  return [
    { title: subject, text: subject, isOfLetter: !subjectLanguage },
    ...sections.flatMap((section) => [
      { title: section.title, text: section.title, isOfLetter: !section.titleLanguage },
      ...(section.shows === 'stories' ? section.stories : []).flatMap(
        ({ title, titleLanguage, summary, summaryLanguage, source }) => [
          { title, text: title, isOfLetter: !titleLanguage },
          { title, text: summary, isOfLetter: !summaryLanguage },
          { title, text: source, isOfLetter: false },
        ],
      ),
    ]),
  ];
}
