import { isNoted } from '../is-noted.ts';

/** A sentence may begin with a year, and no list of an editor's is as long. */
const YEAR = /(?<=^ {0,3}\d{4,})[.)](?=\s)/gm;

/** « + d'infos »: nobody makes a list so. */
const PLUS = /(?<=^[ \t]*)\+/gm;

const MINUS = /(?<=^[ \t]*)-/gm;

/** Lines behind plus or minus, one below another. */
const SUMS = /^(?:[ \t]*(?:\+|-[ \t]).*(?:\n|$))+/gm;

/** « + 12 » */
const MORE = /^[ \t]*\+[ \t]*\d/m;

/** Any but « - 3 % » */
const NO_LESS = /^[ \t]*-(?![ \t]+\d[\d,. \u00A0\u202F]*%)/m;

/** A star that begins a line, but no rule of stars. */
const STAR = /(?<=^[ \t]*)\*(?=[ \t])(?![ \t*]*$)/gm;

/** A text in which signs that are typed for themselves stand as others: Markdown takes those for letters. */
export function hideTypedSigns(text: string): string {
  const [note, ...others] = text.matchAll(STAR);
  const isNote = note && others.length === 0 && isNoted(text.slice(0, note.index));
  return (isNote ? text.replaceAll(STAR, hidden) : text)
    .replaceAll(YEAR, hidden)
    .replaceAll(SUMS, (lines) =>
      MORE.test(lines) && !NO_LESS.test(lines) ? lines.replaceAll(MINUS, hidden) : lines,
    )
    .replaceAll(PLUS, hidden);
}

/** Where no text has signs of its own, and no font of symbols has any. */
const HIDDEN = 0xe0_00;

function hidden(sign: string): string {
  return String.fromCharCode(HIDDEN + sign.charCodeAt(0));
}

/** The HTML of such a text, with the signs that were typed: none that HTML would take for its own. */
export function showTypedSigns(html: string): string {
  return html.replaceAll(/[\uE020-\uE07F]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - HIDDEN),
  );
}
