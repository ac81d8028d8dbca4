import { BULLETS, SPACE } from './list-signs.ts';

/** Behind the signs `o` and `§`, word processors put a tab, and mail programs spaces. */
const GAP = String.raw`(?:[\t\u00A0\u202F]| {2})${SPACE}*`;

const END = String.raw`.*(?:\n|$)(?:[ \t]*\n)?`;

/** An item, and lines below it with the signs of the second level and the third. */
const LEVELS = new RegExp(`^([ \t]*)[${BULLETS}-]${END}(?:[ \t]*[o§]${GAP}${END})+`, 'gm');
const SECOND = new RegExp(`^[ \t]*o${GAP}`, 'gm');
const THIRD = new RegExp(`^[ \t]*§${GAP}`, 'gm');

/** Lines behind dashes, one below another. */
const DASHED = /^(?:[ \t]*-(?!-).*(?:\n|$)){2,}/gm;

/** A text with its lists as Markdown has them, be they pasted, or typed without a space. */
export function toMarkdownLists(text: string): string {
  return text
    .replaceAll(/^([ \t]*)[\uF080-\uF0FF]/gm, '$1•')
    .replaceAll(/^([ \t]*)-[\u00A0\u202F]+/gm, '$1- ')
    .replaceAll(DASHED, (lines) => lines.replaceAll(/^([ \t]*)-(?=\p{L})/gmu, '$1- '))
    .replaceAll(LEVELS, (lines, indent: string) =>
      lines.replaceAll(SECOND, `${indent}  - `).replaceAll(THIRD, `${indent}    - `),
    );
}
