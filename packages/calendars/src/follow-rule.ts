import { type RecurrenceRule, tooOften } from './recurrence-rule.ts';
import {
  allowedDays,
  beginOfWeek,
  dateOf,
  dayOf,
  firstOf,
  isAllowed,
  movedDays,
  type Day,
} from './rule-days.ts';

const DAY_SECONDS = 86_400;
const UNIT_SECONDS = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 } as const;

/** What takes place more often in a year is nothing to go to. */
const LARGEST_SET = 10_000;

/** The days within which starts are wanted, counted from 1970-01-01. */
export interface DaySpan {
  readonly from: Day;
  readonly until: Day;
}

/**
 * The starts that a rule gives, in their order, up to the end of a span; some before it may come too. It ends
 * for every rule, also for one that never matches.
 *
 * @param start - as clocks show it: a date, or a date and time
 * @throws ParseError for a rule that gives too many
 */
export function* followRule(rule: RecurrenceRule, start: string, span: DaySpan): Generator<string> {
  const { count, positions, until } = rule;
  let given = 0;
  let last = '';
  for (const set of rule.frequency in UNIT_SECONDS
    ? byClock(rule, start, span)
    : byDays(rule, start, span)) {
    const chosen =
      positions.length === 0
        ? set
        : set.filter(
            (_one, at) => positions.includes(at + 1) || positions.includes(at - set.length),
          );
    for (const one of chosen) {
      // Days that are moved may come to others of the rule.
      if (one < start || one <= last) continue;
      last = one;
      if (until !== undefined && isAfter(one, until)) return;
      given += 1;
      yield one;
      if (given >= count) return;
    }
  }
}

function isAfter(one: string, until: string): boolean {
  const length = Math.min(one.length, until.length);
  return one.slice(0, length) > until.slice(0, length);
}

/** What each day, week, month or year of a rule has. */
function* byDays(rule: RecurrenceRule, start: string, span: DaySpan): Generator<string[]> {
  const { frequency, interval } = rule;
  const times = start.length === 10 ? [''] : timesOf(rule);
  const isMoving =
    rule.skip !== 'OMIT' &&
    (frequency === 'MONTHLY'
      ? rule.monthDays.length > 0
      : frequency === 'YEARLY' && rule.monthDays.length + rule.yearDays.length > 0);
  const first = dayOf(start);
  const longest =
    { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1 }[frequency as 'DAILY'] * interval;
  // A rule that counts has to be followed from its start.
  const skipped = rule.count === Infinity ? Math.floor((span.from - first) / longest) - 1 : 0;
  for (let period = Math.max(0, skipped); ; period += 1) {
    const [from, to] = periodAt(rule, first, period * interval);
    // No date at all, where a step is too long for one, is beyond the end too.
    if (!(from <= span.until)) return;
    const days = isMoving ? movedDays(rule, from, to) : allowedDays(rule, from, to);
    const startsOf = (day: Day) => times.map((time) => dateOf(day) + time);
    // What is chosen by its place, is chosen from all of them.
    if (rule.positions.length === 0) for (const day of days) yield startsOf(day);
    else if (days.length * times.length > LARGEST_SET) throw tooOften(rule.written);
    else yield days.flatMap(startsOf);
  }
}

function periodAt({ frequency, weekStart }: RecurrenceRule, first: Day, step: number): [Day, Day] {
  const date = new Date(first * DAY_SECONDS * 1000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (frequency === 'YEARLY') return [firstOf(year + step, 0), firstOf(year + step + 1, 0) - 1];
  if (frequency === 'MONTHLY')
    return [firstOf(year, month + step), firstOf(year, month + step + 1) - 1];
  if (frequency === 'DAILY') return [first + step, first + step];
  const week = beginOfWeek(first, weekStart) + step * 7;
  return [week, week + 6];
}

/** What each hour, minute or second of a rule has. What a rule excludes as a whole is stepped over. */
function* byClock(rule: RecurrenceRule, start: string, span: DaySpan): Generator<string[]> {
  const unit = UNIT_SECONDS[rule.frequency as 'HOURLY'] * rule.interval;
  const first = Date.parse(`${start.slice(0, 10)}T${start.slice(11) || '00:00:00'}Z`) / 1000;
  const skip = rule.count === Infinity ? Math.floor((span.from * DAY_SECONDS - first) / unit) : 0;
  let now = first + Math.max(0, skip) * unit;
  const beyond = (border: number) => now + Math.ceil((border - now) / unit) * unit;
  while (now < (span.until + 1) * DAY_SECONDS) {
    const day = Math.floor(now / DAY_SECONDS);
    const hour = Math.floor(now / 3600) - day * 24;
    const minute = Math.floor(now / 60) - Math.floor(now / 3600) * 60;
    if (!isAllowed(day, rule)) now = beyond((day + 1) * DAY_SECONDS);
    else if (isOut(rule.hours, hour)) now = beyond((Math.floor(now / 3600) + 1) * 3600);
    else if (rule.frequency !== 'HOURLY' && isOut(rule.minutes, minute))
      now = beyond((Math.floor(now / 60) + 1) * 60);
    else {
      const within = {
        ...rule,
        hours: [hour],
        minutes: rule.frequency === 'HOURLY' ? rule.minutes : [minute],
        seconds:
          rule.frequency === 'SECONDLY'
            ? [now - Math.floor(now / 60) * 60].filter((one) => !isOut(rule.seconds, one))
            : rule.seconds,
      };
      yield timesOf(within).map((time) => dateOf(day) + time);
      now += unit;
    }
  }
}

function isOut(list: readonly number[], value: number): boolean {
  return list.length > 0 && !list.includes(value);
}

/** `T09:30:00`, in their order. */
function timesOf(rule: RecurrenceRule): string[] {
  const { hours, minutes, seconds } = rule;
  if (hours.length * minutes.length * seconds.length > LARGEST_SET) throw tooOften(rule.written);
  const two = (number: number) => String(number).padStart(2, '0');
  return hours
    .flatMap((hour) =>
      minutes.flatMap((minute) =>
        seconds.map((second) => `T${two(hour)}:${two(minute)}:${two(second)}`),
      ),
    )
    .toSorted((a, b) => (a < b ? -1 : 1));
}
