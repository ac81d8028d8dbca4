/** A line that is drawn, or the signs before a heading: a hashtag is a word. */
const MARKS = /^ *(?:[-*_=~]{3,}$|(?:#{1,6}|={2,6}) +)/gm;

const STRONG = /(?<![\p{L}\p{N}*])\*\*(?=\S)([^*\n]*[^*\s])\*\*(?![\p{L}\p{N}*])/gu;

/** A text without the marks that its writer typed, where nothing made headings of them. */
export function withoutMarks(text: string): string {
  return text.replaceAll(STRONG, '$1').replaceAll(MARKS, '');
}
