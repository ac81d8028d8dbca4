import type { CalendarDate } from './calendar-date.ts';
import type { InstantMs } from './zone.ts';

/** The day it is where this program runs: on a visitor's machine, the visitor's. */
export function localDate(instant: InstantMs): CalendarDate {
  return localTime(instant).slice(0, 10);
}

/** What the clocks show where this program runs: `YYYY-MM-DDTHH:MM:SS`. */
export function localTime(instant: InstantMs): string {
  const date = new Date(instant);
  return new Date(instant - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** The next instant at which it is another day where this program runs. */
export function nextLocalDay(instant: InstantMs): InstantMs {
  return new Date(instant).setHours(24, 0, 0, 0);
}
