import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { COMMON_WORDS } from './common-words.ts';

/** Gives a word's stem without accents, or the empty text for a word that says nothing of what a text is about. */
export type Stem = (word: string) => string;

export const WORD = /[\p{L}\d]+(?:[.+#@-][\p{L}\d]+)*[+#]*/gu;

const MOST_REMEMBERED = 50_000;

/** A month's stories have few words of their own: to stem one takes longer than to remember it. */
const english = remembering((word) => stemOf(word, stemEnglish));
const french = remembering((word) => stemOf(word, stemFrench));

/** @param language - a BCP 47 tag */
export function stemIn(language = 'fr'): Stem {
  return /^en\b/i.test(language) ? english : french;
}

function stemOf(word: string, stem: Stem): string {
  const plain = withoutAccents(word);
  const isCommon = (plain.length < 2 && !/\d/.test(plain)) || COMMON_WORDS.has(plain);
  return isCommon ? '' : stem(plain);
}

function remembering(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size > MOST_REMEMBERED) known.clear();
      found = stem(word);
      known.set(word, found);
    }
    return found;
  };
}

function withoutAccents(word: string): string {
  if (/^[a-z\d]+$/i.test(word)) return word.toLowerCase();
  const plain = word.normalize('NFD').replaceAll(/[\p{M}’']/gu, '');
  return plain.toLowerCase();
}
