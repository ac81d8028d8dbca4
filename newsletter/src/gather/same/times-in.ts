import { addDays, dateAt, type InstantMs, weekdayOf } from '@telecom-valley/time';
import { monthNamed } from '../../read/index.ts';

/** The days, months and times of day that a text speaks of, in French or English. */
export interface SaidTimes {
  /** `10-05` is the 5th of October. */
  readonly days: ReadonlySet<string>;
  /** From 1. */
  readonly months: ReadonlySet<number>;
  /** `18:30`. */
  readonly times: ReadonlySet<string>;
}

const DAY_MONTH =
  /\b(\d{1,2})(?:er|st|nd|rd|th)?(?: (?:et|and|&|au|to|-) \d{1,2})?(?: of)?\s+(\p{L}{3,10})\b/gu;
const MONTH_DAY = /\b(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?![:h])/gu;
const FIGURES = /\b(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?\b/g;
const ISO = /\b\d{4}-(\d\d)-(\d\d)\b/g;

/** How the names of months begin in French and English, and few other words. */
const MONTH =
  /(?<!\p{L})(?:jan|f[eé]v|feb|mar|a[pv]r|ma[iy]|ju[inl]|ao[uû]|aug|sep|oct|nov|d[eé]c)\p{L}{0,7}/giu;

/** Names of three letters that mean nothing but a month. */
const SHORT_MONTH = /^(?:mai|may|jun|jul)$/i;

/** « 18 h 30 », `6.30 pm`, `18:30`. */
const TIME =
  /(?<![\d.:])([01]?\d|2[0-4])(?:\s?h(?:eures?)?(?!\p{L})\s?([0-5]\d)?(?!\d)|(?:[.:]([0-5]\d))?\s?([ap])\.?m\b|:([0-5]\d)(?![\d:]))/giu;

/** Where and when a paper wrote it: « Nice, le 3 mars. — », which is not the day that it speaks of. */
const DATELINE =
  /^\s*\p{Lu}[\p{L} ’'-]{1,40}[,.] (?:le )?(?:\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,10}|\p{L}{3,10} \d{1,2})(?:,? \d{4})? ?[.:–—-]/u;

/** « mardi prochain », `this Tuesday`. */
const COMING =
  /(?<!\p{L})(?:(\p{L}{5,8}) (?:prochain(?!e)|(?:de )?la semaine prochaine)|(?:this|next|this coming) (\p{L}{6,9}))/giu;

const WEEKDAYS = [
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
  ['dimanche', 'sunday'],
];

/** @param publishedAt - a weekday that is said to come is the next one after it */
export function timesIn(
  title: string,
  body: string,
  publishedAt: InstantMs | undefined,
): SaidTimes {
  const text = `${title}\n${body.replace(DATELINE, ' ')}`;
  const coming = publishedAt === undefined ? [] : comingDays(text, publishedAt);
  return {
    days: new Set([...daysIn(text), ...coming]),
    months: new Set(monthsIn(text)),
    times: new Set(hoursIn(text)),
  };
}

function daysIn(text: string): string[] {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)];
  const said = [
    ...found(DAY_MONTH).map(([, day, month]) => [monthNamed(month!), Number(day)] as const),
    ...found(MONTH_DAY).map(([, month, day]) => [monthNamed(month!), Number(day)] as const),
    ...found(FIGURES).map(([, day, month]) => [Number(month), Number(day)] as const),
    ...found(ISO).map(([, month, day]) => [Number(month), Number(day)] as const),
  ];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return said
    .filter(([month = 0, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map(([month, day]) => `${twoDigits(month!)}-${twoDigits(day)}`);
}

function monthsIn(text: string): number[] {
  return (text.match(MONTH) ?? [])
    .filter((word) => word.length > 3 || SHORT_MONTH.test(word))
    .map(monthNamed)
    .filter((month) => month !== undefined);
}

function hoursIn(text: string): string[] {
  return [...text.matchAll(TIME)].map(([, hour, french, twelve, half, figures]) => {
    const isAfternoon = half?.toLowerCase() === 'p' && Number(hour) < 12;
    return `${Number(hour) + (isAfternoon ? 12 : 0)}:${french ?? twelve ?? figures ?? '00'}`;
  });
}

function comingDays(text: string, publishedAt: InstantMs): string[] {
  const today = dateAt(publishedAt, 'Europe/Paris');
  return [...text.matchAll(COMING)].flatMap(([words, french, english]) => {
    const name = (french ?? english)!.toLowerCase();
    const weekday = WEEKDAYS.findIndex((names) => names.includes(name)) + 1;
    if (weekday === 0) return [];
    const ahead = weekday - weekdayOf(today);
    const isNextWeek = / semaine /.test(words);
    return [addDays(today, isNextWeek || ahead <= 0 ? ahead + 7 : ahead).slice(5)];
  });
}
