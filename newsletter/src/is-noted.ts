/** What a star stands behind that leads to a note: the end of a word or a price. */
export const NOTED = String.raw`[\p{L}\p{N}€%)»]`;

/** Within one paragraph, from a star before words to the next. */
const ITALICS = new RegExp(
  String.raw`(?<!\*)\*(?=[\p{L}\p{N}]|(?<!${NOTED}\*)[^\s*])(?:(?!\n[ \t]*\n)[^*])+\*`,
  'gu',
);

/** A star that goes on in no word, and stands in no link: « Entrée 25 €*, stand 1 500 €* ». */
const STARRED = new RegExp(String.raw`${NOTED}\*(?![\p{L}\p{N}*\]])`, 'u');

/** Whether a star in a text leads to a note below it: one that ends words in italics has another before it. */
export function isNoted(text: string): boolean {
  return STARRED.test(text.replaceAll(ITALICS, ''));
}
