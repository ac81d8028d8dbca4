import type { RecurrenceRule } from './recurrence-rule.ts';

/** Days since 1970-01-01. */
export type Day = number;

const DAY_MS = 86_400_000;

export function dayOf(date: string): Day {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);
}

/** Whether a rule's BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY allow a day. */
export function isAllowed(day: Day, rule: RecurrenceRule): boolean {
  const { months, weeks, yearDays, monthDays } = rule;
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (months.length > 0 && !months.includes(month + 1)) return false;
  const inMonth = placeIn(day, firstOf(year, month), firstOf(year, month + 1));
  const inYear = placeIn(day, firstOf(year, 0), firstOf(year + 1, 0));
  return (
    has(monthDays, inMonth) &&
    has(yearDays, inYear) &&
    isWeekday(day, rule, inMonth, inYear) &&
    (weeks.length === 0 || rule.frequency !== 'YEARLY' || has(weeks, weekOf(day, rule)))
  );
}

/** A place counted from the beginning, from 1, and from the end, from -1. */
type Place = readonly [number, number];

function placeIn(day: Day, from: Day, until: Day): Place {
  return [day - from + 1, day - until];
}

function has(list: readonly number[], [forwards, backwards]: Place): boolean {
  return list.length === 0 || list.includes(forwards) || list.includes(backwards);
}

/** BYDAY: `2MO` is the second Monday of the month, or of the year where a rule of years names no month. */
function isWeekday(
  day: Day,
  { frequency, months, weekdays }: RecurrenceRule,
  inMonth: Place,
  inYear: Place,
): boolean {
  if (weekdays.length === 0) return true;
  const ofMonth = frequency === 'MONTHLY' || (frequency === 'YEARLY' && months.length > 0);
  const [forwards, backwards] = ofMonth ? inMonth : inYear;
  const isCounted = ofMonth || frequency === 'YEARLY';
  return weekdays.some(
    ({ nth, weekday }) =>
      weekday === weekdayOf(day) &&
      (nth === 0 ||
        !isCounted ||
        nth === Math.ceil(forwards / 7) ||
        nth === -Math.ceil(-backwards / 7)),
  );
}

/** The week of the year (ISO 8601, 2.2.10, for weeks that begin with any day). */
function weekOf(day: Day, { weekStart }: RecurrenceRule): Place {
  const begin = (any: Day) => beginOfWeek(any, weekStart);
  // A week belongs to the year that has its fourth day.
  const year = new Date((begin(day) + 3) * DAY_MS).getUTCFullYear();
  const week = (begin(day) - begin(firstOf(year, 0) + 3)) / 7;
  const weeks = (begin(firstOf(year + 1, 0) + 3) - begin(firstOf(year, 0) + 3)) / 7;
  return [week + 1, week - weeks];
}

/** @param weekStart - the day that weeks begin with, Monday being 1 */
export function beginOfWeek(day: Day, weekStart: number): Day {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

function weekdayOf(day: Day): number {
  // Day 0 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of a month, counted from 0; months beyond the year are of the next. */
export function firstOf(year: number, month: number): Day {
  return Math.floor(new Date(0).setUTCFullYear(year, month, 1) / DAY_MS);
}
