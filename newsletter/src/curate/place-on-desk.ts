import type { Finding } from '@telecom-valley/errors';
import { knownKey } from '@telecom-valley/sources';
import { visit } from 'yaml';
import { EDITION_KEYS } from './edition-keys.ts';
import { DESK, lookAtDesk } from './parse-desk.ts';

/** What is made of the desk, and written anew when that has changed; and where the links of a letter lead. */
const MADE = /^(?:edition\.yaml|message\.\w+)$|^https?:/;

/** What a finding can speak of that stands on the desk, the surest first. */
const SAID = ['title', 'address', 'picture', 'element', 'written', 'text', 'subject'];

/** Fewer are found anywhere, unless they are all that stands there. */
const FEWEST_SIGNS = 4;

/** They say enough: the end may have been left out. */
const MOST_SIGNS = 60;

const ADDRESS = /(?<![a-z+.-])[a-z][a-z+.-]{1,9}:[^\s<>"'()[\]{}]+/gi;

/** A text of the desk, and where it begins. */
interface Written {
  readonly text: string;
  readonly offset: number;
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
    Scalar(key, { range }) {
      if (key === 'key' || !range) return;
      all.push(readText(desk.slice(range[0], range[1]), range[0]));
    },
  });
  const addresses = addressesIn(all);
  return findings.map((finding) => {
    const { source = '', path, line: known } = finding.where;
    const said = known === undefined && MADE.test(source) ? saidBy(finding) : '';
    const offset = URL.canParse(said)
      ? addresses.get(new URL(said).href)
      : offsetOfWords(said, all, said === finding.values.written);
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

function readText(text: string, offset: number): Written {
  const letters = lettersIn(text);
  return { text, offset, letters, allLetters: joined(letters) };
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
      const address = URL.parse(written)?.href;
      for (const form of address ? [address, address.replace(/#.*$/, '')] : []) {
        if (!found.has(form)) found.set(form, offset + index);
      }
    }
  }
  return found;
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
  const alike = isLong || (isLiteral && wanted.length < words.length);
  const same = alike ? all.find(({ text }) => text.includes(words)) : undefined;
  if (same && words !== '') return same.offset + same.text.indexOf(words);
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
