import {
  addDays,
  formatInstant,
  type InstantMs,
  instantOf,
  startOfDay,
  type TimeZone,
  wallTimeAt,
} from '@telecom-valley/time';
import type ICAL from 'ical.js';

/** A DATE or DATE-TIME of a calendar: what it says, and the zone it says it in (RFC 5545, 3.3.4 and 3.3.5). */
export interface Moment {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS` as the clocks of the zone show it. */
  readonly wall: string;
  readonly zone: TimeZone;
}

/**
 * @param zone - of a time that is not in UTC: what its TZID means, or where its calendar is at home
 */
export function momentOf(time: ICAL.Time, zone: TimeZone): Moment {
  const written = time.toString();
  return written.endsWith('Z')
    ? { wall: written.slice(0, -1), zone: 'UTC' }
    : { wall: written, zone };
}

export function isDate({ wall }: Moment): boolean {
  return wall.length === 10;
}

/** The instant of a moment; of a date, its first. */
export function instantOfMoment(moment: Moment): InstantMs {
  return isDate(moment)
    ? startOfDay(moment.wall, moment.zone)
    : instantOf(moment.wall, moment.zone);
}

/**
 * The moment that is so much later: days by the calendar, then seconds by the clock (RFC 5545, 3.3.6).
 */
export function laterMoment(moment: Moment, days: number, seconds: number): Moment {
  const { wall, zone } = moment;
  if (isDate(moment)) return { wall: addDays(wall, days + Math.floor(seconds / 86_400)), zone };
  const sameTime = instantOf(addDays(wall.slice(0, 10), days) + wall.slice(10), zone);
  return { wall: wallTimeAt(sameTime + seconds * 1000, zone), zone };
}

/** A moment as events carry it: as the clocks of a zone show it. */
export function writeMoment(moment: Moment, zone: TimeZone): string {
  return isDate(moment) ? moment.wall : formatInstant(instantOfMoment(moment), zone);
}
