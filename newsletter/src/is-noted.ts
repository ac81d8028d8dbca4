/** What a star stands behind that leads to a note: the end of a word or a price. */
export const NOTED = String.raw`[\p{L}\p{N}€%)»]`;

/** The first star of a line, if it goes on in no word: « Entrée 25 €*, stand 1 500 €* ». */
const STARRED = new RegExp(String.raw`^(?:[^*\n]|\*\*)*${NOTED}\*(?![\p{L}\p{N}*])`, 'mu');

/** Whether a star in a text leads to a note below it. One that ends words in italics has another before it. */
export function isNoted(text: string): boolean {
  return STARRED.test(text);
}
