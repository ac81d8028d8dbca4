import {
  addDays,
  formatInstant,
  type InstantMs,
  instantOf,
  isCalendarDate,
  startOfDay,
  type TimeZone,
  wallTimeAt,
} from '@telecom-valley/time';

/** A DATE or DATE-TIME of a calendar: what it says, and the zone it says it in (RFC 5545, 3.3.4 and 3.3.5). */
export interface Moment {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS` as the clocks of the zone show it. */
  readonly wall: string;
  readonly zone: TimeZone;
  /** Of a date, its first. */
  readonly instant: InstantMs;
}

const WRITTEN = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/i;

/**
 * @param zone - of a time that is not in UTC: what its TZID means, or where its calendar is at home
 * @returns undefined for what is no day or time there is
 */
export function readMoment(written: string, zone: TimeZone): Moment | undefined {
  const [, year, month = '', day = '', hour, minute, second = '00', utc] =
    WRITTEN.exec(written) ?? [];
  const date = `${year}-${month}-${day}`;
  // Quick for most: every month that there is has 28 days.
  const isUsualDay = month >= '01' && month <= '12' && day >= '01' && day <= '28';
  if (!isUsualDay && !isCalendarDate(date)) return undefined;
  if (hour === undefined) return momentAt(date, zone);
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const isUsual = Number(hour) < 24 && Number(second) < 60;
  const wall = isUsual
    ? `${date}T${hour}:${minute}:${second}`
    : carried(date, hour, minute, second);
  return momentAt(wall, utc ? 'UTC' : zone);
}

/** The end of a day may be written as its hour 24, and a minute may have a second more. */
function carried(date: string, hour = '', minute = '', second = ''): string {
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  return new Date(Date.parse(date) + seconds * 1000).toISOString().slice(0, 19);
}

/** @throws RangeError where there is no such time */
export function momentAt(wall: string, zone: TimeZone): Moment {
  return {
    wall,
    zone,
    instant: wall.length === 10 ? startOfDay(wall, zone) : instantOf(wall, zone),
  };
}

export function isDate({ wall }: Moment): boolean {
  return wall.length === 10;
}

/**
 * The moment that is so much later: days by the calendar, then seconds by the clock (RFC 5545, 3.3.6).
 */
export function laterMoment(moment: Moment, days: number, seconds: number): Moment {
  const { wall, zone } = moment;
  if (isDate(moment)) return momentAt(addDays(wall, days + Math.floor(seconds / 86_400)), zone);
  const sameTime =
    days === 0
      ? moment.instant
      : instantOf(addDays(wall.slice(0, 10), days) + wall.slice(10), zone);
  const instant = sameTime + seconds * 1000;
  return { wall: wallTimeAt(instant, zone), zone, instant };
}

/** A moment as events carry it: as the clocks of a zone show it. */
export function writeMoment(moment: Moment, zone: TimeZone): string {
  return isDate(moment) ? moment.wall : formatInstant(moment.instant, zone);
}
