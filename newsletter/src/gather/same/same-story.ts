import { rarityAmong } from './rarity.ts';
import { type StorySigns, signsOf, type ToldStory } from './story-signs.ts';

/**
 * What speaks for two texts telling the same story, and against it, and how much. Fitted to the labelled pairs of
 * `test/fixtures/same-story` that are there for it; the others measure what came of it.
 */
const WEIGHTS = {
  /** Of 0 to 1: how much of the names of one the other has, of the one that has more of the other's; by rarity. */
  oneNames: 2.6,
  /** The logarithm of the names that each has for itself, of the one that has fewer. */
  ownNames: -1.3,
  /** The logarithm of the names in titles that the other text does not know, by rarity. */
  titleNames: -3.1,
  /**
   * The logarithm of the words that they share elsewhere than in phrases that they share, by rarity; as far as they share
   * names: long texts share many words.
   */
  looseWords: 2.7,
  /** Of 0 to 1: nearly all phrases of the shorter are in the longer. */
  wholeText: 6.3,
  /** One quotes words that the other has, too. */
  quotation: 2.1,
  /** How many days they share that they speak of, up to three. */
  sameDays: 1.8,
  /** Both speak of days, and of none that they share. */
  otherDays: -5,
  /** Both speak of months, and of none that they share. */
  otherMonths: -1.9,
  /** Both speak of a time of day that they share. */
  sameTime: 1.4,
  /** Both speak of times of day, and of none that they share. */
  otherTimes: -1.9,
  /** How many days lie between their publications. */
  daysBetween: -0.5,
} as const;

/** What has to be outweighed: to tell a story twice is better than to lose one. */
const DOUBT = 0.5;

/** Two titles that share the name of a firm are other news of it, as far as anybody can tell. */
const FEWEST_WORDS = 7;

/** Of 0 to 1. Two evenings that begin at the same time and share no name are not one. */
const FEWEST_NAMES = 0.15;

/** Where a text without a date is taken to stand from another. */
const USUAL_DAYS_BETWEEN = 3;

/** From here on a text is nearly another. */
const NEARLY_WHOLE = 0.7;

/** From here on words in common speak for the same story. */
const ENOUGH_NAMES = 1 / 3;

/** Of shorter ones, all may be usual ones. */
const ENOUGH_PHRASES = 8;

const DAY_MS = 86_400_000;

/** A paper does not wait as long with what it takes over. */
const MOST_DAYS_BETWEEN = 20;

/**
 * Whether two texts tell the same story: one was taken over from the other, cut, retitled, quoted or rewritten, or
 * both were from a third. Other evenings of the same series and other news of the same firm are other stories.
 *
 * @param rarity - of words and names in the news of the time, by `rarityAmong`: what many stories have says little of
 *   two
 */
export function sameStory(a: ToldStory, b: ToldStory, rarity = rarityAmong([])): boolean {
  return haveSameStory(signsOf(a, rarity(a.language)), signsOf(b, rarity(b.language)));
}

/** The same of stories whose signs are known. */
export function haveSameStory(a: StorySigns, b: StorySigns): boolean {
  const daysBetween =
    Math.abs((a.publishedAt ?? Number.NaN) - (b.publishedAt ?? Number.NaN)) / DAY_MS;
  if (daysBetween > MOST_DAYS_BETWEEN) return false;
  const evidence = weigh(a, b, Number.isNaN(daysBetween) ? USUAL_DAYS_BETWEEN : daysBetween);
  const isCopied = evidence.wholeText > 0 || evidence.quotation > 0;
  const isSlight =
    evidence.oneNames < FEWEST_NAMES || shared(a.words, b.words).length < FEWEST_WORDS;
  if (isSlight && !isCopied) return false;
  const signs = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  return signs.reduce((sum, sign) => sum + WEIGHTS[sign] * evidence[sign], 0) > DOUBT;
}

/** How much of each sign there is. */
function weigh(
  a: StorySigns,
  b: StorySigns,
  daysBetween: number,
): Record<keyof typeof WEIGHTS, number> {
  const rarity = (stem: string) => Math.min(a.rarity(stem), b.rarity(stem));
  const mass = (stems: Iterable<string>) => {
    let sum = 0;
    for (const stem of stems) sum += rarity(stem) ** 2;
    return sum;
  };
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const words = shared(short.words, long.words);
  const phrases = shared(a.phrases, b.phrases);
  const inPhrases = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const sides = [
    [a, b],
    [b, a],
  ] as const;
  const namesIn = sides.map(
    ([one, other]) => mass(shared(one.names, other.words)) / (mass(one.names) + LITTLE),
  );
  const oneNames = Math.max(...namesIn);
  const ownNames = sides.map(
    ([one, other]) => one.names.size - shared(one.names, other.words).length,
  );
  const titleNames = sides.flatMap(([one, other]) =>
    [...one.title].filter((stem) => one.names.has(stem) && !other.words.has(stem)),
  );
  const fewest = Math.min(a.phrases.size, b.phrases.size);
  const whole = Math.max(0, phrases.length / (fewest || 1) - NEARLY_WHOLE) / (1 - NEARLY_WHOLE);
  return {
    oneNames,
    ownNames: Math.log1p(Math.min(...ownNames)),
    titleNames: Math.log1p(mass(titleNames)),
    looseWords:
      Math.log1p(mass(words.filter((stem) => !inPhrases.has(stem)))) *
      Math.min(1, oneNames / ENOUGH_NAMES),
    wholeText: whole * Math.min(1, fewest / ENOUGH_PHRASES),
    quotation: Number(
      sides.some(([one, other]) => one.quoted.some((run) => other.run.includes(run))),
    ),
    sameDays: Math.min(3, shared(a.days, b.days).length),
    otherDays: Number(areApart(a.days, b.days)),
    otherMonths: Number(areApart(a.months, b.months)),
    sameTime: Number(shared(a.times, b.times).length > 0),
    otherTimes: Number(areApart(a.times, b.times)),
    daysBetween,
  };
}

/** The whole of little is not much: one name that is shared says less than ten. */
const LITTLE = 0.25;

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((sign) => b.has(sign));
}

function areApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b).length === 0;
}
