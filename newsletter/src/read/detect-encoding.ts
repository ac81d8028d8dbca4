import { analyse } from 'chardet';
import { encodingNamed, mayBe } from './encoding-label.ts';
import { countUtf8 } from './mend-utf8.ts';

/** How much of a text is looked at: more says nothing new. */
const SAMPLE_CHARACTERS = 30_000;

/** With fewer letters beyond ASCII, a label is more to go by than they are. */
const TELLING_LETTERS = 15;

/** With fewer still they tell nothing: two accents are French before they are anything else. */
const GUESSED_LETTERS = 6;

/** Encodings that have nearly all letters at the same places: a label may mean either. */
const ALIKE: readonly (readonly string[])[] = [
  ['windows-1252', 'iso-8859-15'],
  ['windows-1250', 'iso-8859-2'],
  ['windows-1251'],
  ['windows-1253', 'iso-8859-7'],
  ['windows-1254'],
  ['windows-1255', 'iso-8859-8', 'iso-8859-8-i'],
  ['windows-1256'],
  ['iso-8859-5'],
  ['iso-8859-6'],
  ['koi8-r', 'koi8-u'],
  ['shift_jis'],
  ['euc-jp'],
  ['euc-kr'],
  ['big5'],
  ['gb18030', 'gbk'],
];

/**
 * The encoding of bytes that are not faultless UTF-8: what is said of them, unless they would then be far from
 * the writing of any language.
 *
 * @param said - labels, the most trusted first
 * @returns a WHATWG name
 */
export function detectEncoding(bytes: Uint8Array, said: readonly string[]): string {
  const { characters, bad } = countUtf8(bytes);
  // Two bytes of another encoding are seldom one character of this.
  if (characters > bad) return 'utf-8';
  const words = wordsOf(bytes);
  const looks = looksOf(words, bytes);
  const likely = looks[0];
  const possible = said
    .map(encodingNamed)
    .filter((name) => name !== undefined)
    .filter((name) => !name.startsWith('utf-') && mayBe(bytes, name));
  const letters = words.filter((byte) => byte >= 0x80).length;
  const isTelling = letters >= TELLING_LETTERS;
  const confidenceIn = (name: string) => {
    const alike = ALIKE.find((names) => names.includes(name));
    // What cannot be recognised has nothing to go by but its label.
    if (!alike) return Infinity;
    return looks.find(({ encoding }) => alike.includes(encoding))?.confidence ?? 0;
  };
  const least = isTelling ? (likely?.confidence ?? 0) * 0.7 : 0;
  const [believed] = possible
    .filter((name) => confidenceIn(name) >= least)
    .toSorted((a, b) => (isTelling ? 0 : confidenceIn(b) - confidenceIn(a)));
  const guess = letters >= GUESSED_LETTERS ? likely?.encoding : undefined;
  return believed ?? guess ?? possible[0] ?? 'windows-1252';
}

interface Look {
  readonly encoding: string;
  /** Of a hundred. */
  readonly confidence: number;
}

/** What the words look like, most likely first. */
function looksOf(words: Uint8Array, bytes: Uint8Array): readonly Look[] {
  return analyse(words)
    .map(({ name, confidence }) => ({ encoding: encodingNamed(name), confidence }))
    .filter((look): look is Look => look.encoding !== undefined && look.confidence >= 10)
    .filter(({ encoding }) => !encoding.startsWith('utf-') && mayBe(bytes, encoding))
    .toSorted((a, b) => likelihood(b) - likelihood(a));
}

/** Our feeds are from where windows-1252 is written: what looks nearly as much like it is that. */
function likelihood({ encoding, confidence }: Look): number {
  return encoding === 'windows-1252' ? confidence * 1.6 : confidence;
}

/** The lines that hold more than ASCII, without their mark-up, which is in no language. */
function wordsOf(bytes: Uint8Array): Uint8Array {
  const words = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/<[^<>]*>|&[#\w]+;/g, ' ')
    .split('\n')
    .filter((line) => /[^\0-\u007F]/.test(line))
    .join('\n');
  return Buffer.from(words.slice(0, SAMPLE_CHARACTERS), 'latin1');
}
