import {
  addDays,
  addMonths,
  dateAt,
  type InstantMs,
  monthOf,
  startOfDay,
  type TimeZone,
} from '@telecom-valley/time';

/** The span of time that an edition covers: the first instant of its month, and of the next. */
export interface MonthSpan {
  readonly from: InstantMs;
  readonly until: InstantMs;
}

export function monthSpan(edition: string, zone: TimeZone): MonthSpan {
  return {
    from: startOfDay(`${edition}-01`, zone),
    until: startOfDay(`${addMonths(edition, 1)}-01`, zone),
  };
}

/** The edition that is made on a day: that of the month of the day before. */
export function editionMadeAt(now: InstantMs, zone: TimeZone): string {
  return monthOf(addDays(dateAt(now, zone), -1));
}

/** Whether a text names an edition. */
export function isEditionId(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}
