/** Where words stand in a text that are no part of longer ones; -1 where they do not. */
export function indexOfWhole(words: string, text: string): number {
  const isLetter = (sign = '') => /[\p{L}\p{N}]/u.test(sign);
  let at = text.indexOf(words);
  while (at !== -1 && (isLetter(text[at - 1]) || isLetter(text[at + words.length]))) {
    at = text.indexOf(words, at + 1);
  }
  return at;
}
