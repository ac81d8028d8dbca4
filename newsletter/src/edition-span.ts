import {
  addDays,
  addMonths,
  dateAt,
  type InstantMs,
  isCalendarDate,
  monthOf,
  startOfDay,
  type TimeZone,
} from '@telecom-valley/time';

/** The span of time that an edition covers: its first instant, and the first after it. */
export interface EditionSpan {
  readonly from: InstantMs;
  readonly until: InstantMs;
}

/** An edition covers a month, `2026-10`, or the days from one to another, `2026-10-15--2026-11-14`. */
export function editionSpan(edition: string, zone: TimeZone): EditionSpan {
  const [from, to] = edition.split('--');
  if (from && to) return { from: startOfDay(from, zone), until: startOfDay(addDays(to, 1), zone) };
  return {
    from: startOfDay(`${edition}-01`, zone),
    until: startOfDay(`${addMonths(edition, 1)}-01`, zone),
  };
}

/** A month's letter is made in the first days of the next one, weekends and corrections included. */
const DAYS_TO_MAKE_IT = 10;

/** The edition that is made on a day: until the tenth, that of the month before. */
export function editionMadeAt(now: InstantMs, zone: TimeZone): string {
  return monthOf(addDays(dateAt(now, zone), -DAYS_TO_MAKE_IT));
}

/** Whether a text names an edition. */
export function isEditionId(text: string): boolean {
  const [from = '', to, more] = text.split('--');
  if (to === undefined) return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
  return more === undefined && isCalendarDate(from) && isCalendarDate(to) && from <= to;
}
