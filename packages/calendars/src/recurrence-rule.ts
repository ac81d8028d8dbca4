import type { Weekday } from '@telecom-valley/time';
import type ICAL from 'ical.js';

/** A recurrence rule (RFC 5545, 3.3.10), what it leaves open taken from the start of its event. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number;
  /** The last start that is allowed, as clocks of the event's zone show it; a date allows its whole day. */
  readonly until: string | undefined;
  readonly weekStart: Weekday;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly NthWeekday[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
}

type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/** `-1SU`: the last Sunday; 0 for every one. */
interface NthWeekday {
  readonly nth: number;
  readonly weekday: Weekday;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * @param start - as clocks show it
 * @param until - the rule's UNTIL, in the event's zone
 */
export function recurrenceRule(
  written: ICAL.Recur,
  start: string,
  until: string | undefined,
): RecurrenceRule {
  const { parts } = written;
  const numbers = (name: string) => ((parts as Record<string, unknown[]>)[name] ?? []).map(Number);
  const [, month = 1, day = 1] = start.slice(0, 10).split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = start.slice(11).split(':').map(Number);
  const frequency = written.freq as Frequency;
  const named = {
    weeks: numbers('BYWEEKNO'),
    yearDays: numbers('BYYEARDAY'),
    monthDays: numbers('BYMONTHDAY'),
    weekdays: ((parts.BYDAY as string[] | undefined) ?? []).map(nthWeekday),
  };
  const isOpen = Object.values(named).every((list) => list.length === 0);
  const months = numbers('BYMONTH');
  const isMonthOpen = isOpen && frequency === 'YEARLY' && months.length === 0;
  const isDayOpen = isOpen && (frequency === 'YEARLY' || frequency === 'MONTHLY');
  const rank = FREQUENCIES.indexOf(frequency);
  /** What a rule leaves open below its frequency is as it is at the start. */
  const orStart = (list: readonly number[], at: number, value: number) =>
    list.length === 0 && rank < at ? [value] : list;
  return {
    frequency,
    interval: Math.max(1, written.interval),
    count: written.count ?? Infinity,
    until,
    // The library counts from Sunday, 1.
    weekStart: (((written.wkst + 5) % 7) + 1) as Weekday,
    ...named,
    months: isMonthOpen ? [month] : months,
    monthDays: isDayOpen ? [day] : named.monthDays,
    weekdays:
      isOpen && frequency === 'WEEKLY'
        ? [
            {
              nth: 0,
              weekday: (((new Date(start.slice(0, 10)).getUTCDay() + 6) % 7) + 1) as Weekday,
            },
          ]
        : named.weekdays,
    hours: orStart(numbers('BYHOUR'), 4, hour),
    minutes: orStart(numbers('BYMINUTE'), 5, minute),
    seconds: orStart(numbers('BYSECOND'), 6, second),
    positions: numbers('BYSETPOS'),
  };
}

const FREQUENCIES: readonly Frequency[] = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
];

function nthWeekday(written: string): NthWeekday {
  const [, nth = '', name = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(written) ?? [];
  return { nth: Number(nth || 0), weekday: (WEEKDAYS.indexOf(name) + 1) as Weekday };
}
