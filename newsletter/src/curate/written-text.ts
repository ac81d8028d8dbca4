import { indexOfWhole } from '../index-of-whole.ts';

/** Fewer are found anywhere, unless they are all that stands there. */
const FEWEST_SIGNS = 4;

/** They say enough: the end may have been left out. */
const MOST_SIGNS = 60;

const ADDRESS = /(?<![a-z+./-])(?:[a-z][a-z+.-]{1,9}:|www\.)[^\s<>"'()[\]{}]+/gi;

/** A text that is one, quotation marks around it or not. */
const LINK = /(?<=^["']?)https?:[^"'\n]+/gi;

/** What is of the sentence that an address ends. */
const PUNCTUATION = /[.,;:!?…»]+$/;

/** A text of the desk, and where it begins. */
export interface Written {
  readonly text: string;
  readonly offset: number;
  /** Of the letter that has it, where it is told for each. */
  readonly language: string;
  /** Of spaces, quotation marks and line ends, the desk may have others than the letter. */
  readonly letters: readonly Letter[];
  readonly allLetters: string;
}

interface Letter {
  readonly letter: string;
  readonly index: number;
}

export function readText(text: string, offset: number, language: string): Written {
  const letters = lettersIn(text);
  return { text, offset, language, letters, allLetters: joined(letters) };
}

function lettersIn(text: string): Letter[] {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: sign, index }) => {
    const small = sign.toLowerCase();
    return { letter: small.length === sign.length ? small : sign, index };
  });
}

function joined(letters: readonly Letter[]): string {
  return letters.map(({ letter }) => letter).join('');
}

/**
 * Where each address stands first: as it is, and without what stands behind its #. What is a link has signs that end one
 * in a text.
 */
export function addressesIn(all: readonly Written[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text, offset } of all) {
    for (const { 0: written, index } of [...text.matchAll(LINK), ...text.matchAll(ADDRESS)]) {
      for (const form of formsOf(written)) {
        if (!found.has(form)) found.set(form, offset + index);
      }
    }
  }
  return found;
}

function formsOf(written: string): string[] {
  const whole = /^www\./i.test(written) ? [`http://${written}`, `https://${written}`] : [written];
  return whole
    .flatMap((one) => [one, one.replace(PUNCTUATION, '')])
    .flatMap((one) => URL.parse(one)?.href ?? [])
    .flatMap((href) => [href, href.replace(/#.*$/, '')]);
}

/**
 * Where words stand first in some texts.
 *
 * @param isLiteral - whether they were found letter by letter: `[nom]`, `???`
 */
export function offsetOfWords(
  words: string,
  all: readonly Written[],
  isLiteral: boolean,
): number | undefined {
  const wanted = joined(lettersIn(words));
  const whole = all.find(({ allLetters }) => wanted !== '' && allLetters === wanted);
  if (whole) return whole.offset;
  const isLong = wanted.length >= FEWEST_SIGNS;
  for (const { text, offset } of isLong || (isLiteral && words !== '') ? all : []) {
    const at = isLong ? text.indexOf(words) : indexOfWhole(words, text);
    if (at !== -1) return offset + at;
  }
  const beginning = wanted.slice(0, MOST_SIGNS);
  const near = isLong ? all.find(({ allLetters }) => allLetters.includes(beginning)) : undefined;
  return near && near.offset + indexOfLetter(near, near.allLetters.indexOf(beginning));
}

function indexOfLetter({ letters }: Written, at: number): number {
  let passed = 0;
  for (const { letter, index } of letters) {
    if (passed >= at) return index;
    passed += letter.length;
  }
  return 0;
}
