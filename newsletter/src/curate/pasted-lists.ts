import { BULLETS, SPACE } from './list-signs.ts';

/** Behind the signs `o` and `§`, word processors put a tab, and mail programs spaces. */
const GAP = String.raw`(?:[\t\u00A0\u202F]| {2})${SPACE}*`;

const END = String.raw`.*(?:\n|$)(?:[ \t]*\n)?`;

/** An item, and lines below it with the signs of the second level and the third. */
const LEVELS = new RegExp(`^([ \t]*)[${BULLETS}-]${END}(?:[ \t]*[o§]${GAP}${END})+`, 'gm');
const SECOND = new RegExp(`^[ \t]*o${GAP}`, 'gm');
const THIRD = new RegExp(`^[ \t]*§${GAP}`, 'gm');

/** What fonts of symbols have for bullets, and for much else: one alone may be a smiley. */
const SYMBOLS = /(?<=^[ \t]*)[\uF020-\uF0FF]/gm;

/** Lines behind dashes up to an empty one, the first without a space before its words. */
const DASHED =
  /^(?<!^[ \t]*-.*\n)(?=[ \t]*-(?:\p{L}|\*\*|[«[]))[ \t]*-.*(?:\n[ \t]*-(?!-).*)+$(?!\n[ \t]*\S)/gmu;

/** A text with its lists as Markdown has them, be they pasted, or typed without a space. */
export function toMarkdownLists(text: string): string {
  const hasBullets = (text.match(SYMBOLS) ?? []).length > 1;
  return (hasBullets ? text.replaceAll(SYMBOLS, '•') : text)
    .replaceAll(/^([ \t]*)-[\u00A0\u202F]+/gm, '$1- ')
    .replaceAll(DASHED, (lines) => lines.replaceAll(/(?<=^[ \t]*-)(?=\S)/gm, ' '))
    .replaceAll(LEVELS, (lines, indent: string) =>
      lines.replaceAll(SECOND, `${indent}  - `).replaceAll(THIRD, `${indent}    - `),
    );
}
