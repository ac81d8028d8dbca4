import { htmlText, isMarkup, withoutInvisible } from '../read/index.ts';
import { withoutMarks } from './without-marks.ts';

/** What a feed's program adds below a text, and no reader wants. */
const ADDED =
  /(?:(?:The post|L[’']article|Cet article|L[’']articolo) .{1,300}? (?:appeared first on|est apparu en premier sur|proviene da) .{1,100}|(?:Lire la suite|Lire plus|En savoir plus|Continuer la lecture|Read more|Continue reading|Leggi tutto)(?: .{1,200})?)$/i;

/** Where a text was cut: `[…]`. */
const CUT = /\[(?:…|\.{3}|&hellip;|\+\d+ chars)\]\s*$/;

/** How far from its end a text is looked at for them. */
const END = 450;

/** What a line break within a paragraph is read as, so that it can be told from a paragraph's end. */
const BREAK = '\u2028';

/**
 * The end of a paragraph that no sign ends, as headings have it, where another begins: in one line they would be one
 * sentence. A line within one may end anywhere; it says something of its own where the next is named: « Heure : 13h30 ».
 */
const UNENDED =
  /(?<=[\p{L}\p{N}%€)\]»”"])(?<![.…!?:;,][)\]»”"])(?=\n[#«“"([]*[\p{Lu}\p{N}\p{Extended_Pictographic}]|\u2028(?:\p{Extended_Pictographic}|\p{Lu}[\p{L}’' ]{1,20}:))/gu;

/** The text of what may be HTML, a paragraph to a line. */
export function plainText(html: string): string {
  const text = withoutMarks(withoutInvisible(twiceEncoded(brokenText(html))))
    .replaceAll(/[^\S\n\u2028]{2,}|[^\S\n\u2028 ]/g, ' ')
    .replaceAll(/ ?(?:\n|\u2028 *[\n\u2028])[ \n\u2028]*/g, '\n')
    .replaceAll(/ ?\u2028 ?/g, BREAK)
    .trim();
  // Without elements, a line may be as long as somebody's window was wide.
  return (isMarkup(html) ? text.replaceAll(UNENDED, '.') : text).replaceAll(BREAK, '\n');
}

function brokenText(html: string): string {
  return htmlText(html.replaceAll(/<br\b[^>]*>/gi, BREAK));
}

/** A text in one line, without what was added below it. */
export function bareText(text: string): string {
  return atItsEnd(text.replaceAll('\n', ' '), (end) => end.replace(ADDED, '')).trim();
}

/** Whether it says that there is more of it. */
export function isCutShort(text: string): boolean {
  return /(?:…|\.{3})\]?\s*$|\[\+\d+ chars\]\s*$/.test(text.slice(-30));
}

/** A text without the mark of its cut. */
export function withoutCut(text: string): string {
  return atItsEnd(text, (end) => (CUT.test(end) ? `${end.replace(CUT, '').trimEnd()}…` : end));
}

function atItsEnd(text: string, change: (end: string) => string): string {
  const start = text.slice(0, -END);
  return start + change(text.slice(start.length));
}

/** Programs that encode what is encoded already leave "&amp;eacute;": read once, it is "&eacute;" still. */
function twiceEncoded(text: string): string {
  return /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});/i.test(text) ? brokenText(text) : text;
}
