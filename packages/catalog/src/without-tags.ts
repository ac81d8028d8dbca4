const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
};

/** A text that may be HTML, as it often is where it should not be: its words, a block to a line. */
export function withoutTags(text: string): string {
  if (!/<\/?[a-z][^>]*>/i.test(text)) return text;
  return text
    .replaceAll(/<(?:br|\/(?:p|div|li|h[1-6]|tr))\b[^>]*>/gi, '\n')
    .replaceAll(/<(?:!--[^]*?--|\/?[a-z][^>]*)>/gi, '')
    .replaceAll(/&(?:#(\d{1,5})|(\w+));/g, (whole, number?: string, name = '') =>
      number ? String.fromCodePoint(Number(number)) : (NAMED[name] ?? whole),
    )
    .trim();
}
