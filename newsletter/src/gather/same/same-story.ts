import { type StorySigns, signsOf, type ToldStory } from './story-signs.ts';

/**
 * What speaks for two texts telling the same story, and against it, and how much. Fitted to the labelled pairs of
 * `test/fixtures/same-story` that are there for it; the others measure what came of it.
 */
const WEIGHTS = {
  /** Of 0 to 1: how much of the shorter text's phrases the longer one has, beyond what boilerplate gives. */
  phrases: 4,
  /** Of 0 to 1: how much of the names of the one with fewer the other has. */
  names: 1.8,
  /** The logarithm of how many names they share. */
  sharedNames: 1.1,
  /** Of 0 to 1: how much of one of the titles stands in the other text. */
  oneTitle: 2,
  /** Of 0 to 1: how much of each of the titles does. */
  bothTitles: 5.3,
  /** Both speak of a day that they share. */
  sameDay: 3.2,
  /** Both speak of days, and of none that they share. */
  otherDays: -2.6,
  /** The shorter one speaks of a day that the longer one does not know. */
  newDay: -5.8,
  /** Both speak of months, and of none that they share. */
  otherMonths: -3.7,
  /** Their titles have numbers, of issues or evenings, and not the same. */
  otherNumbers: -4.4,
  /** Of 0 to 1: how many full names of the shorter one the longer one does not know. */
  newNames: -1.6,
} as const;

/** What has to be outweighed. */
const DOUBT = 5.85;

/** What boilerplate and a common subject alone give of shared phrases. */
const USUAL_PHRASES = 0.4;

/** A paper does not wait as long with what it takes over. */
const APART_MS = 20 * 86_400_000;

/**
 * Whether two texts tell the same story: one was taken over from the other, cut, retitled, quoted or rewritten, or
 * both were from a third. Other evenings of the same series and other events at the same place are other stories.
 */
export function sameStory(a: ToldStory, b: ToldStory): boolean {
  return haveSameStory(signsOf(a), signsOf(b));
}

/** The same of stories whose signs are known. */
export function haveSameStory(a: StorySigns, b: StorySigns): boolean {
  const apart = Math.abs((a.publishedAt ?? Number.NaN) - (b.publishedAt ?? Number.NaN));
  if (apart > APART_MS) return false;
  const evidence = weigh(a, b);
  const signs = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  return signs.reduce((sum, sign) => sum + WEIGHTS[sign] * evidence[sign], 0) > DOUBT;
}

/** How much of each sign there is. */
function weigh(a: StorySigns, b: StorySigns): Record<keyof typeof WEIGHTS, number> {
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const phrases = containment(short.phrases, long.phrases);
  const titles = [part(a.title, b.words), part(b.title, a.words)];
  const hasNames = Math.min(a.names.size, b.names.size) >= 3;
  return {
    phrases: Math.max(0, phrases - USUAL_PHRASES) / (1 - USUAL_PHRASES),
    names: hasNames ? containment(a.names, b.names) : containment(a.words, b.words),
    sharedNames: Math.log1p(shared(a.names, b.names)),
    oneTitle: Math.max(...titles),
    bothTitles: Math.min(...titles),
    sameDay: Number(shared(a.days, b.days) > 0),
    otherDays: Number(areApart(a.days, b.days)),
    newDay: Number(shared(short.days, long.days) < short.days.size),
    otherMonths: Number(areApart(a.months, b.months)),
    otherNumbers: Number(areApart(a.numbers, b.numbers)),
    newNames: short.fullNames.size === 0 ? 0 : 1 - part(short.fullNames, long.fullNames),
  };
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const sign of a) if (b.has(sign)) count += 1;
  return count;
}

/** How much of the first is in the second, of 0 to 1. */
function part<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return a.size === 0 ? 0 : shared(a, b) / a.size;
}

/** How much of the smaller is in the larger, of 0 to 1. */
function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return a.size <= b.size ? part(a, b) : part(b, a);
}

function areApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0;
}
