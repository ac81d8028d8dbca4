import { formatDates } from './dates.ts';
import { ofName } from './of-name.ts';
import { localeOf, writeDate } from './write-date.ts';

/** The two days of a period that is no month: `2026-10-15--2026-11-14` (ISO 8601-1, 5.5). */
const DAYS = /^(\d{4}-\d\d-\d\d)--(\d{4}-\d\d-\d\d)$/;

/** A month, or the days from one to another: `octobre 2026`, `15 octobre – 14 novembre 2026`. */
export function formatPeriod(period: string, locale: string): string {
  const [, from, to] = DAYS.exec(period) ?? [];
  return from && to
    ? formatDates(from, to, 'long', localeOf(locale))
    : writeDate(period, 'month', locale);
}

/** The same after a noun: `d’octobre 2026`, `of October 2026`, `du 15 octobre 2026 au 14 novembre 2026`. */
export function ofPeriod(period: string, language: string): string {
  const [, from, to] = DAYS.exec(period) ?? [];
  if (from && to) {
    const [first, last] = [from, to].map((day) => writeDate(day, 'long', language));
    if (language.startsWith('fr')) return `du ${first} au ${last}`;
    return language.startsWith('it') ? `dal ${first} al ${last}` : `of ${first} to ${last}`;
  }
  return ofName(writeDate(period, 'month', language), language);
}
