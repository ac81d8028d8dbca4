import type { Finding } from '@telecom-valley/errors';
import { knownKey } from '@telecom-valley/sources';
import { isPair, visit } from 'yaml';
import { EDITION_KEYS } from './edition-keys.ts';
import { DESK, lookAtDesk } from './parse-desk.ts';

/** What is made of the desk, and written anew when that has changed; and where the links of a letter lead. */
const MADE = /^(?:edition\.yaml|message(?:\.(?<language>\w+))?\.\w+)$|^https?:/;

/** What a finding can speak of that stands on the desk, the surest first. */
const SAID = ['title', 'address', 'picture', 'element', 'written', 'text', 'subject'];

/** Fewer are found anywhere, unless they are all that stands there. */
const FEWEST_SIGNS = 4;

/** They say enough: the end may have been left out. */
const MOST_SIGNS = 60;

const ADDRESS = /(?<![a-z+./-])(?:[a-z][a-z+.-]{1,9}:|www\.)[^\s<>"'()[\]{}]+/gi;

/** What is of the sentence that an address ends. */
const PUNCTUATION = /[.,;:!?…»]+$/;

/** A text of the desk, and where it begins. */
interface Written {
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

/** Findings of letters, with the line of the desk on which what they speak of stands first, where it stands there. */
export function placeOnDesk(findings: readonly Finding[], desk: string): Finding[] {
  const { document, where: placeAt } = lookAtDesk(desk);
  const all: Written[] = [];
  visit(document, {
    Pair: (_key, { key }) =>
      knownKey(String(key), EDITION_KEYS) === 'reserve' ? visit.SKIP : undefined,
    Scalar(key, { range }, path) {
      if (key === 'key' || !range) return;
      const pair = path.at(-1);
      const language = isPair(pair) ? String(pair.key) : '';
      all.push(readText(desk.slice(range[0], range[1]), range[0], language));
    },
  });
  const readFor = memoized((language: string) => {
    const isOther = (one: Written) => Number(one.language !== language);
    const texts = all.toSorted((a, b) => isOther(a) - isOther(b));
    return { texts, addresses: addressesIn(texts) };
  });
  return findings.map((finding) => {
    const { source = '', path, line: known } = finding.where;
    const made = known === undefined ? MADE.exec(source) : null;
    const said = made ? saidBy(finding) : '';
    const { texts, addresses } = readFor(made?.groups?.language ?? '');
    const offset = URL.canParse(said)
      ? addresses.get(new URL(said).href)
      : offsetOfWords(said, texts, said === finding.values.written);
    if (offset === undefined) return finding;
    const { line } = placeAt(offset);
    // The sentence of what was found at an address does not have it.
    const named = path ?? (said === source ? source : undefined);
    const where = { source: DESK, line: line!, ...(named !== undefined && { path: named }) };
    return { ...finding, where };
  });
}

function saidBy({ rule, values, where: { source = '' } }: Finding): string {
  if (/^https?:/.test(source)) return source;
  // Other words are those of the letter, and what is wrong with them is how they look.
  const keys = rule.includes('link') ? [...SAID, 'words'] : SAID;
  return keys.map((key) => String(values[key] ?? '')).find((value) => value !== '') ?? '';
}

function readText(text: string, offset: number, language: string): Written {
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

/** Where each address stands first: as it is, and without what stands behind its #. */
function addressesIn(all: readonly Written[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text, offset } of all) {
    for (const { 0: written, index } of text.matchAll(ADDRESS)) {
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

/** @param isLiteral - whether it was found letter by letter: `[nom]`, `???` */
function offsetOfWords(
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

/** Where words stand that are no part of longer ones. */
function indexOfWhole(words: string, text: string): number {
  const isLetter = (sign = '') => /[\p{L}\p{N}]/u.test(sign);
  let at = text.indexOf(words);
  while (at !== -1 && (isLetter(text[at - 1]) || isLetter(text[at + words.length]))) {
    at = text.indexOf(words, at + 1);
  }
  return at;
}

function memoized<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

function indexOfLetter({ letters }: Written, at: number): number {
  let passed = 0;
  for (const { letter, index } of letters) {
    if (passed >= at) return index;
    passed += letter.length;
  }
  return 0;
}
