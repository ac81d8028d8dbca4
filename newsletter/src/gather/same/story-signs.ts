import type { InstantMs } from '@telecom-valley/time';
import { type Stem, stemIn, WORD } from './stems.ts';
import { type SaidTimes, timesIn } from './times-in.ts';

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
export interface StorySigns extends SaidTimes {
  readonly words: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** Names, and words with figures or capitals in them: `postgresql`. */
  readonly names: ReadonlySet<string>;
  /** Two words that stand side by side. */
  readonly phrases: ReadonlySet<string>;
  /** Five words, as they stand within quotation marks. */
  readonly quoted: readonly string[];
  /** All words as they stand, to look for those in. */
  readonly run: string;
  readonly rarity: Rarity;
  readonly publishedAt: InstantMs | undefined;
}

/** How much of a text is looked at. */
export const READ_CHARACTERS = 2000;

/** Of 0 to 1: 1 for the stem of a word that no story has, little for one that nearly all have. */
export type Rarity = (stem: string) => number;

/** @param rarity - of stems among the stories of the time */
export function signsOf(story: ToldStory, rarity: Rarity): StorySigns {
  const { title, language } = story;
  const text = story.text.slice(0, READ_CHARACTERS);
  const publishedAt = isoInstant(story.publishedAt);
  const stem = stemIn(language);
  const [inTitle, inText] = [wordsIn(title, stem), wordsIn(text, stem)];
  const all = [...inTitle, ...inText];
  const running = stemsOf(inText);
  return {
    words: new Set(stemsOf(all)),
    title: new Set(stemsOf(inTitle)),
    names: new Set(stemsOf(all.filter(({ isName }) => isName))),
    phrases: new Set(running.slice(1).map((word, at) => `${running[at]} ${word}`)),
    quoted: quotedIn(text),
    run: runOf(`${title} ${text}`),
    rarity,
    ...timesIn(title, text, publishedAt),
    publishedAt,
  };
}

function stemsOf(words: readonly Word[]): string[] {
  return words.map(({ stem }) => stem);
}

const QUOTATION = /[«“"]([^»”"]{15,400})[»”"]/g;

/** How many words in a row are somebody's own. */
const OWN_WORDS = 5;

function quotedIn(text: string): string[] {
  return [...text.matchAll(QUOTATION)].flatMap(([, quotation]) => {
    const words = runOf(quotation!).trim().split(' ');
    return words
      .slice(0, Math.max(0, words.length - OWN_WORDS + 1))
      .map((_word, at) => ` ${words.slice(at, at + OWN_WORDS).join(' ')} `);
  });
}

function runOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')} `;
}

interface Word {
  readonly stem: string;
  readonly isName: boolean;
}

function wordsIn(text: string, stemWord: Stem): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const stem = stemWord(word);
    if (stem === '') continue;
    const before = text.slice(Math.max(0, index - 3), index);
    // At the beginning of a sentence every word has a capital.
    const isFirst = index === 0 || /(?:[.!?:•*–—-]\s|\n\s?|[«“"(]\s?)$/u.test(before);
    const isWritten = /\p{L}\p{Lu}|^\p{L}.*\d|\d\p{Lu}/u.test(word);
    words.push({ stem, isName: isWritten || (!isFirst && /^\p{Lu}/u.test(word)) });
  }
  return words;
}

function isoInstant(text = ''): InstantMs | undefined {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
