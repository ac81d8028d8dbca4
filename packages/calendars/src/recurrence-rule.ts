import { type ParseError, unexpected } from '@telecom-valley/shape';
import { type Weekday, wallTimeAt, weekdayOf } from '@telecom-valley/time';
import { type Moment, readMoment } from './moment.ts';

/** A recurrence rule (RFC 5545, 3.3.10), what it leaves open taken from the start of its event. */
export interface RecurrenceRule {
  readonly written: string;
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
  /** What becomes of days that a month or a year has not (RFC 7529, 4.1). */
  readonly skip: Skip;
}

/** They are left out, or become the day before or after. */
type Skip = 'OMIT' | 'BACKWARD' | 'FORWARD';

const SKIPS: readonly Skip[] = ['OMIT', 'BACKWARD', 'FORWARD'];

const FREQUENCIES = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;

type Frequency = (typeof FREQUENCIES)[number];

/** `-1SU`: the last Sunday; 0 for every one. */
interface NthWeekday {
  readonly nth: number;
  readonly weekday: Weekday;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * @param written - `FREQ=WEEKLY;BYDAY=MO`
 * @throws ParseError for what is no rule
 */
export function recurrenceRule(written: string, start: Moment): RecurrenceRule {
  const parts = new Map(
    written.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim().toUpperCase(), value.trim().toUpperCase()];
    }),
  );
  const refuse = (): never => {
    throw unexpected('recurrence rule', written).under('RRULE');
  };
  const list = <Value>(name: string, read: (one: string) => Value | undefined): Value[] =>
    [...new Set(parts.get(name)?.split(','))].filter(Boolean).map((one) => read(one) ?? refuse());
  const numbers = (name: string, least: number, most: number) =>
    list(name, (one) => wholeNumber(one, least, most));
  const single = (name: string, otherwise: number) =>
    numbers(name, 0, Number.MAX_SAFE_INTEGER)[0] ?? otherwise;

  // The years of other calendars are not ours.
  const scale = parts.get('RSCALE') ?? 'GREGORIAN';
  if (scale !== 'GREGORIAN') refuse();
  const frequency = FREQUENCIES.find((known) => known === parts.get('FREQ')) ?? refuse();
  const until = parts.get('UNTIL');
  const [, month = 1, day = 1] = start.wall.slice(0, 10).split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = start.wall.slice(11).split(':').map(Number);
  const named = {
    weeks: numbers('BYWEEKNO', -53, 53),
    yearDays: numbers('BYYEARDAY', -366, 366),
    monthDays: numbers('BYMONTHDAY', -31, 31),
    weekdays: list('BYDAY', nthWeekday),
  };
  const isOpen = Object.values(named).every((one) => one.length === 0);
  const months = numbers('BYMONTH', 1, 12);
  const isMonthOpen = isOpen && frequency === 'YEARLY' && months.length === 0;
  const isDayOpen = isOpen && (frequency === 'YEARLY' || frequency === 'MONTHLY');
  const ownWeekday = { nth: 0, weekday: weekdayOf(start.wall.slice(0, 10)) };
  const rank = FREQUENCIES.indexOf(frequency);
  /** What a rule leaves open below its frequency is as it is at the start. */
  const orStart = (some: readonly number[], at: number, value: number) =>
    some.length === 0 && rank < at ? [value] : some;
  return {
    written,
    frequency,
    interval: Math.max(1, single('INTERVAL', 1)),
    count: single('COUNT', 0) || Infinity,
    until: until && (lastStart(until, start) ?? refuse()),
    weekStart: list('WKST', nthWeekday)[0]?.weekday ?? 1,
    ...named,
    months: isMonthOpen ? [month] : months,
    monthDays: isDayOpen ? [day] : named.monthDays,
    weekdays: isOpen && frequency === 'WEEKLY' ? [ownWeekday] : named.weekdays,
    hours: orStart(numbers('BYHOUR', 0, 23), 4, hour),
    minutes: orStart(numbers('BYMINUTE', 0, 59), 5, minute),
    seconds: orStart(numbers('BYSECOND', 0, 60), 6, second),
    positions: numbers('BYSETPOS', -366, 366),
    skip: SKIPS.find((known) => known === parts.get('SKIP')) ?? 'OMIT',
  };
}

/** UNTIL is written in UTC, and the rule followed by the clock on the wall: so UNTIL has to speak of that. */
function lastStart(until: string, { zone }: Moment): string | undefined {
  const last = readMoment(until, zone);
  return last && last.zone !== zone ? wallTimeAt(last.instant, zone) : last?.wall;
}

function wholeNumber(written: string, least: number, most: number): number | undefined {
  const number = Number(written);
  return /^[+-]?\d+$/.test(written) && number >= least && number <= most ? number : undefined;
}

function nthWeekday(written: string): NthWeekday | undefined {
  const [, nth = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(written) ?? [];
  const weekday = WEEKDAYS.indexOf(name) + 1;
  return weekday === 0 ? undefined : { nth: Number(nth), weekday: weekday as Weekday };
}

/** What is said of a rule that gives more starts than anybody can look at. */
export function tooOften(written: string): ParseError {
  return unexpected('rarer recurrence', written).under('RRULE');
}
