import { addDays, type CalendarDate } from './calendar-date.ts';

/** A moment in time, in milliseconds since 1970-01-01T00:00Z. */
export type InstantMs = number;

/** An IANA zone, as `Europe/Paris`. */
export type TimeZone = string;

/** What a clock on the wall shows, without a zone: `YYYY-MM-DDTHH:MM:SS`, the seconds left out or not. */
export type WallTime = string;

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
const REMEMBERED_DAYS = 20_000;

/**
 * How far the clocks of a zone are ahead of UTC, in milliseconds.
 *
 * @throws RangeError for an unknown zone, or an instant that is no date
 */
export function offsetAt(instant: InstantMs, zone: TimeZone): number {
  const clock = clockOf(zone);
  const day = Math.floor(instant / DAY_MS);
  let offset = clock.days.get(day);
  if (offset === undefined) {
    const atStart = readOffset(day * DAY_MS, clock);
    // A day in which the clocks change has no offset of its own.
    offset = atStart === readOffset((day + 1) * DAY_MS, clock) ? atStart : Number.NaN;
    if (clock.days.size >= REMEMBERED_DAYS) clock.days.clear();
    clock.days.set(day, offset);
  }
  return Number.isNaN(offset) ? readOffset(instant, clock) : offset;
}

/** What the clocks of a zone show at an instant, to the second. */
export function wallTimeAt(instant: InstantMs, zone: TimeZone): WallTime {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 19);
}

/** The day it is in a zone at an instant. */
export function dateAt(instant: InstantMs, zone: TimeZone): CalendarDate {
  return wallTimeAt(instant, zone).slice(0, 10);
}

/**
 * The instant at which the clocks of a zone show a time. A time they show twice is the first of the two;
 * one that they skip is as much later as they are put forward (RFC 5545, 3.3.5).
 *
 * @throws RangeError for an unknown zone, or a text that is no date and time
 */
export function instantOf(wall: WallTime, zone: TimeZone): InstantMs {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) throw new RangeError(`Cannot read the time "${wall}"`);
  const before = offsetAt(asUtc - DAY_MS, zone);
  const after = offsetAt(asUtc + DAY_MS, zone);
  // Clocks do not change there and back within two days.
  if (before === after) return asUtc - before;
  const isShown = (offset: number) => offsetAt(asUtc - offset, zone) === offset;
  return asUtc - (isShown(before) || !isShown(after) ? before : after);
}

/** The first instant of a day in a zone: not midnight where the clocks skip it. */
export function startOfDay(date: CalendarDate, zone: TimeZone): InstantMs {
  const midnight = instantOf(`${date}T00:00:00`, zone);
  if (midnight + offsetAt(midnight, zone) === Date.parse(`${date}T00:00:00Z`)) return midnight;
  let [yesterday, today] = [midnight - DAY_MS, midnight];
  while (today - yesterday > SECOND_MS) {
    const middle = Math.floor((yesterday + today) / 2 / SECOND_MS) * SECOND_MS;
    if (dateAt(middle, zone) < date) yesterday = middle;
    else today = middle;
  }
  return today;
}

/** The instant a day ends in a zone: the first of the next. */
export function endOfDay(date: CalendarDate, zone: TimeZone): InstantMs {
  return startOfDay(addDays(date, 1), zone);
}

interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** Days since 1970 in UTC, and the offset of the zone in them. */
  readonly days: Map<number, number>;
}

const clocks = new Map<TimeZone, Clock>();

function clockOf(zone: TimeZone): Clock {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clock = { format, days: new Map() };
    clocks.set(zone, clock);
  }
  return clock;
}

function readOffset(instant: InstantMs, { format }: Clock): number {
  const shown: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) shown[type] = value;
  const year = shown.era === 'AD' ? Number(shown.year) : 1 - Number(shown.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(shown.month) - 1, Number(shown.day));
  wall.setUTCHours(Number(shown.hour), Number(shown.minute), Number(shown.second));
  return wall.getTime() - Math.floor(instant / SECOND_MS) * SECOND_MS;
}
