import { monthNamed } from '../../read/index.ts';

/** The days and months that a text speaks of, in French or English. */
export interface SaidDates {
  /** `10-05` is the 5th of October. */
  readonly days: ReadonlySet<string>;
  /** From 1. */
  readonly months: ReadonlySet<number>;
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

export function datesIn(text: string): SaidDates {
  const days = new Set<string>();
  const add = (month: number | undefined, day: string | undefined) => {
    const isDay = Number(day) >= 1 && Number(day) <= 31;
    if (!isDay || !month || month > 12) return;
    days.add(`${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`);
  };
  for (const [, day, month] of text.matchAll(DAY_MONTH)) add(monthNamed(month!), day);
  for (const [, month, day] of text.matchAll(MONTH_DAY)) add(monthNamed(month!), day);
  for (const [, day, month] of text.matchAll(FIGURES)) add(Number(month), day);
  for (const [, month, day] of text.matchAll(ISO)) add(Number(month), day);
  const months = new Set<number>();
  for (const [word] of text.matchAll(MONTH)) {
    const month = word.length > 3 || SHORT_MONTH.test(word) ? monthNamed(word) : undefined;
    if (month !== undefined) months.add(month);
  }
  return { days, months };
}
