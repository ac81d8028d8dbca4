import { BULLETS } from './list-signs.ts';

/** An item may begin with code. */
const ITEMS = String.raw`[ \t]*(?:(?:[-+*–—${BULLETS}]|\d+[.)])[ \t]+)*`;

const FENCE = /(?=[`~]{3})(?<fence>`{3,}(?=[^`\n]*$)|~{3,})/.source;

/** One that is as long or longer, or the end of the text. */
const END_FENCE = String.raw`(?:^[ \t]*\k<fence>[\x60~]*[ \t]*$|(?![^]))`;

const ELEMENT = /<(?<name>pre|code)\b[^]*?(?:<\/\k<name>>|(?![^]))/.source;

/** Over lines, too, but not into another paragraph or item. */
const INLINE =
  /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*(?:\n|(?:[-+*>]|\d+[.)])[ \t]))[^])+?(?<!`)\k<ticks>(?!`)/
    .source;

/** Stands where code is. */
const PLACE = '\uE010';

const CODE = new RegExp(
  String.raw`${FENCE}(?<=^${ITEMS}\k<fence>)[^]*?${END_FENCE}|${ELEMENT}|${INLINE}|${PLACE}`,
  'gim',
);

/** What is made of a text in Markdown, whose code stays as it is. */
export function besideCode(text: string, change: (text: string) => string): string {
  const codes = text.match(CODE) ?? [];
  const changed = change(text.replaceAll(CODE, PLACE));
  let at = 0;
  return changed.replaceAll(PLACE, () => codes[at++]!);
}
