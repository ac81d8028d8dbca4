import { fromHtml, toText } from '@telecom-valley/richtext';

/** What a feed's program adds below a text, and no reader wants. */
const ADDED =
  /\s*(?:(?:The post|L’article|L'article|Cet article|L’articolo) .{1,300}? (?:appeared first on|est apparu en premier sur|proviene da) .{1,100}|(?:Lire la suite|Lire plus|En savoir plus|Continuer la lecture|Read more|Continue reading|Leggi tutto)(?: .{1,200})?)$/i;

/** Where a text was cut: `[…]`. */
const CUT = /\s*(?:\[(?:…|\.{3}|&hellip;)\]|\[\+\d+ chars\])\s*$/;

/** The text of what may be HTML, with its paragraphs. */
export function plainText(html: string): string {
  const text = toText(fromHtml(html)).replaceAll(/\s*\((?:https?|mailto):[^)\s]*\)/g, '');
  return twiceEncoded(text)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}

/** In one line, without what was added below it. */
export function bareText(html: string): string {
  return plainText(html).replaceAll(/\s+/g, ' ').replace(ADDED, '').trim();
}

/** Whether it says that there is more of it. */
export function isCutShort(text: string): boolean {
  return CUT.test(text) || /…$|\.{3}$/.test(text);
}

/** A text without the mark of its cut. */
export function withoutCut(text: string): string {
  return text.replace(CUT, '…');
}

/** Programs that encode what is encoded already leave "&amp;eacute;": read once, it is "&eacute;" still. */
function twiceEncoded(text: string): string {
  return /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});/i.test(text) ? toText(fromHtml(text)) : text;
}
