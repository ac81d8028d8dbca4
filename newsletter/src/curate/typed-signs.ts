import { escapeHtml } from '@telecom-valley/richtext';
import { isNoted } from '../is-noted.ts';

/** A sentence may begin with a year, and no list of an editor's is as long. */
const YEAR = /(?<=^ {0,3}\d{4,})[.)](?=\s)/gm;

/** « - 3 % » */
const LESS = /^\s*-\s+\d[\d,.\s]*%/;

const TO_ADDRESS = /(?:(?:https?:|www\.)\S+|\]\(\S*\))\s*$/;

/** A sign of Markdown's, and when lines behind it are neither a list nor a quotation. */
const NOT_MARKED: readonly [
  sign: string,
  when: (lines: readonly string[], above: string) => boolean,
][] = [
  // « + d'infos »: nobody makes a list so.
  [String.raw`\+`, () => true],
  ['-', (lines) => lines.every((line) => LESS.test(line))],
  // An arrow to what its reader is to open: no quotation is but addresses.
  ['>', (lines) => lines.every((line) => TO_ADDRESS.test(line))],
  [String.raw`\*(?=[ \t])`, (lines, above) => lines.length === 1 && isNoted(above)],
];

/** A text in which signs that are typed for themselves stand as others: Markdown takes those for letters. */
export function hideTypedSigns(text: string): string {
  return NOT_MARKED.reduce(
    (read, [sign, isTyped]) =>
      read.replaceAll(linesBehind(sign), (lines: string, at: number) =>
        isTyped(lines.trimEnd().split('\n'), read.slice(0, at))
          ? lines.replaceAll(new RegExp(`(?<=^[ \t]*)${sign}`, 'gm'), hidden)
          : lines,
      ),
    text.replaceAll(YEAR, hidden),
  );
}

/** Lines that begin with a sign, one below another. */
function linesBehind(sign: string): RegExp {
  return new RegExp(`^(?:[ \t]*${sign}.*(?:\n|$))+`, 'gm');
}

/** Where fonts of symbols have their own, for what is typed: no text has one. */
const SYMBOLS = 0xf0_00;

function hidden(sign: string): string {
  return String.fromCharCode(SYMBOLS + sign.charCodeAt(0));
}

/** The HTML of such a text, with the signs that were typed. */
export function showTypedSigns(html: string): string {
  return html.replaceAll(/[\uF020-\uF07F]/g, (sign) =>
    escapeHtml(String.fromCharCode(sign.charCodeAt(0) - SYMBOLS)),
  );
}
