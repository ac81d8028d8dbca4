import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { COMMON_WORDS } from './common-words.ts';
import { datesIn } from './dates-in.ts';

/** What of a story says what it is about. */
export interface ToldStory {
  readonly title: string;
  /** Without mark-up. */
  readonly text: string;
  /** A BCP 47 tag; French, where it is not known. */
  readonly language?: string | undefined;
  /** An instant. */
  readonly publishedAt?: string | undefined;
}

/** What a story is recognised by; words are stems, without accents and without those that every text has. */
export interface StorySigns {
  readonly words: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** Names, numbers, and words with figures or capitals in them: `postgresql`. */
  readonly names: ReadonlySet<string>;
  /** Names of two words, of persons and places mostly. */
  readonly fullNames: ReadonlySet<string>;
  /** Two words that stand side by side. */
  readonly phrases: ReadonlySet<string>;
  /** Days that it speaks of: `10-05`. */
  readonly days: ReadonlySet<string>;
  /** Months that it speaks of, from 1. */
  readonly months: ReadonlySet<number>;
  /** Small numbers in its title, of an issue or a place in a series. */
  readonly numbers: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number | undefined;
}

/** How much of a text is looked at. */
const READ_CHARACTERS = 2000;

const MOST_REMEMBERED = 50_000;

/** A month's stories have few words of their own: to make a sign takes longer than to remember it. */
const english = remembering((word) => signOf(word, stemEnglish));
const french = remembering((word) => signOf(word, stemFrench));

export function signsOf({ title, text, language = 'fr', publishedAt }: ToldStory): StorySigns {
  const sign = language.startsWith('en') ? english : french;
  const stems = (words: readonly Word[]) => words.map(({ stem }) => stem);
  const [inTitle, inText] = [wordsIn(title, sign), wordsIn(text.slice(0, READ_CHARACTERS), sign)];
  const all = [...inTitle, ...inText];
  const running = stems(inText);
  const whole = `${title}\n${text}`;
  return {
    words: new Set(stems(all)),
    title: new Set(stems(inTitle)),
    names: new Set(stems(all.filter(({ isName }) => isName))),
    fullNames: fullNamesIn(whole),
    phrases: new Set(running.slice(1).map((word, at) => `${running[at]} ${word}`)),
    ...datesIn(whole),
    numbers: new Set(title.match(/(?<![\d.,:/])(?<!\d\s?h\s?)\d{1,3}(?!\d|[.,:/]\d|\s?h)/g) ?? []),
    publishedAt: publishedAt === undefined ? undefined : Date.parse(publishedAt),
  };
}

/** Gives a word's stem without accents, or the empty text for a word that says nothing of what a text is about. */
type Sign = (word: string) => string;

function signOf(word: string, stem: (plain: string) => string): string {
  const plain = withoutAccents(word);
  const isCommon = (plain.length < 2 && !/\d/.test(plain)) || COMMON_WORDS.has(plain);
  return isCommon ? '' : stem(plain);
}

function remembering(sign: Sign): Sign {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size > MOST_REMEMBERED) known.clear();
      found = sign(word);
      known.set(word, found);
    }
    return found;
  };
}

/**
 * What stories that are the same have in common, as a rule: the stems of the title and the names. It takes a tenth of
 * what all the signs take.
 */
export function rareSignsOf({ title, text, language = 'fr' }: ToldStory): string[] {
  const sign = language.startsWith('en') ? english : french;
  const signs = new Set((title.match(WORD) ?? []).map(sign));
  for (const part of partsWithNames(text.slice(0, READ_CHARACTERS)))
    for (const name of part.match(NAME) ?? []) signs.add(sign(name));
  signs.delete('');
  return [...signs];
}

/** What stands between two spaces and has a capital or a figure: few do, and to look for a name takes long. */
function partsWithNames(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    MARK.lastIndex = from;
    const mark = MARK.exec(text);
    if (!mark) break;
    const end = text.indexOf(' ', mark.index);
    const until = end === -1 ? text.length : end;
    parts.push(text.slice(text.lastIndexOf(' ', mark.index) + 1, until));
    from = until + 1;
  }
  return parts;
}

const MARK = /[\p{Lu}\d]/gu;

const WORD = /[\p{L}\d]+(?:[.+#@-][\p{L}\d]+)*[+#]*/gu;

const NAME = /(?<![\p{L}\d])(?:\p{Lu}|\d|\p{Ll}+(?=\p{Lu}))[\p{L}\d]*(?:[.+#@-][\p{L}\d]+)*[+#]*/gu;

interface Word {
  readonly stem: string;
  readonly isName: boolean;
}

function wordsIn(text: string, sign: Sign): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const stem = sign(word);
    if (stem === '') continue;
    const before = text.slice(Math.max(0, index - 3), index);
    // At the beginning of a sentence every word has a capital.
    const isFirst = index === 0 || /(?:[.!?:•*–—-]\s|\n\s?|[«“"(]\s?)$/u.test(before);
    const isWritten = /\p{L}\p{Lu}|\d/u.test(word);
    words.push({ stem, isName: isWritten || (!isFirst && /^\p{Lu}/u.test(word)) });
  }
  return words;
}

function fullNamesIn(text: string): Set<string> {
  const names = text.matchAll(/(?<![\p{L}\d])(\p{Lu}[\p{L}’'-]+)(?=\s(\p{Lu}[\p{L}’'-]+))/gu);
  return new Set([...names].map(([, first, second]) => withoutAccents(`${first} ${second}`)));
}

function withoutAccents(word: string): string {
  if (/^[a-z\d]+$/i.test(word)) return word.toLowerCase();
  const plain = word.normalize('NFD').replaceAll(/[\p{M}’']/gu, '');
  return plain.toLowerCase();
}
