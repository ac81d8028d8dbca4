import type { RecurrenceRule } from './recurrence-rule.ts';

/** Days since 1970-01-01. */
export type Day = number;

const DAY_MS = 86_400_000;

export function dayOf(date: string): Day {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);
}

const dates = new Map<Day, string>();
const REMEMBERED_DAYS = 20_000;

export function dateOf(day: Day): string {
  let date = dates.get(day);
  if (date === undefined) {
    if (dates.size >= REMEMBERED_DAYS) dates.clear();
    date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    dates.set(day, date);
  }
  return date;
}

/** The days of a period that a rule's BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY allow. */
export function allowedDays(rule: RecurrenceRule, from: Day, to: Day): Day[] {
  const { months, monthDays } = rule;
  const days: Day[] = [];
  const add = (day: Day) => {
    if (day >= from && day <= to && isAllowed(day, rule)) days.push(day);
  };
  if (to - from < 7 || months.length + monthDays.length === 0) {
    for (let day = from; day <= to; day += 1) add(day);
    return days;
  }
  const date = new Date(from * DAY_MS);
  const year = date.getUTCFullYear();
  for (let month = date.getUTCMonth(); firstOf(year, month) <= to; month += 1) {
    const [first, next] = [firstOf(year, month), firstOf(year, month + 1)];
    if (months.length > 0 && !months.includes((month % 12) + 1)) continue;
    if (monthDays.length === 0) for (let day = first; day < next; day += 1) add(day);
    else for (const day of namedDays(monthDays, first, next)) add(day);
  }
  return days;
}

/** BYMONTHDAY in a month, in their order. */
function namedDays(monthDays: readonly number[], first: Day, next: Day): Day[] {
  return placesIn(monthDays, first, next).filter((day) => day >= first && day < next);
}

/** Days counted from the first of a month or year, or back from its last, in their order; some may be beyond. */
function placesIn(places: readonly number[], first: Day, next: Day): Day[] {
  const days = places.map((place) => (place > 0 ? first + place - 1 : next + place));
  return [...new Set(days)].toSorted((a, b) => a - b);
}

/**
 * The days of a year or month by a rule that says what becomes of those that are not in every one (RFC 7529): the
 * 31st of April is the 30th, or the first of May.
 */
export function movedDays(rule: RecurrenceRule, from: Day, to: Day): Day[] {
  const { months, monthDays, skip, weekdays, yearDays } = rule;
  const days: Day[] = [];
  const addPlaces = (places: readonly number[], first: Day, next: Day) => {
    for (const day of placesIn(places, first, next)) {
      if (day >= next) days.push(skip === 'FORWARD' ? next : next - 1);
      else if (day < first) days.push(skip === 'FORWARD' ? first : first - 1);
      else days.push(day);
    }
  };
  if (yearDays.length > 0) addPlaces(yearDays, from, to + 1);
  else {
    const date = new Date(from * DAY_MS);
    const year = date.getUTCFullYear();
    for (let month = date.getUTCMonth(); firstOf(year, month) <= to; month += 1)
      if (months.length === 0 || months.includes((month % 12) + 1))
        addPlaces(monthDays, firstOf(year, month), firstOf(year, month + 1));
  }
  return days.filter(
    (day) => weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(day)),
  );
}

/** Whether a rule allows a day. */
export function isAllowed(day: Day, rule: RecurrenceRule): boolean {
  const { months, weeks, yearDays, monthDays, weekdays } = rule;
  if (weekdays.length > 0 && weekdays.every(({ weekday }) => weekday !== weekdayOf(day)))
    return false;
  const isPlain = weekdays.every(({ nth }) => nth === 0);
  if (isPlain && months.length + weeks.length + yearDays.length + monthDays.length === 0)
    return true;
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (months.length > 0 && !months.includes(month + 1)) return false;
  const inMonth = placeIn(day, firstOf(year, month), firstOf(year, month + 1));
  if (!has(monthDays, inMonth)) return false;
  if (isPlain && yearDays.length + weeks.length === 0) return true;
  const inYear = placeIn(day, firstOf(year, 0), firstOf(year + 1, 0));
  return (
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
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const first = year > 99 ? Date.UTC(year, month, 1) : new Date(0).setUTCFullYear(year, month, 1);
  return Math.floor(first / DAY_MS);
}
