import type { ParseError } from '@telecom-valley/shape';
import type { InstantMs } from '@telecom-valley/time';
import { followRule } from './follow-rule.ts';
import { isDate, type Moment, momentAt } from './moment.ts';
import { recurrenceRule, tooOften } from './recurrence-rule.ts';
import { endInstant, type Vevent } from './vevent.ts';

/** The span of time that is asked for: what has ended by `from` or not begun before `until` is not in it. */
export interface Window {
  readonly from: InstantMs;
  readonly until: InstantMs;
}

/** How many starts may still be looked at: of an event, and of a calendar, so that reading ends soon. */
export interface Allowance {
  left: number;
  /** What is said of all rules for which nothing is left: there may be many. */
  spent?: ParseError;
}

/** What takes place more often is nothing to go to. */
const MOST_STARTS = 20_000;

const DAY_MS = 86_400_000;

/** No date is written after it (RFC 5545, 3.3.4). */
const LAST_DAY = Date.parse('9999-12-31') / DAY_MS;

/**
 * The starts of an event within a window, its series unrolled: those of its rules and RDATE, and not those of
 * EXDATE (RFC 5545, 3.8.5) and EXRULE.
 *
 * @throws ParseError for a rule that cannot be followed, or gives more than is allowed
 */
export function startsOf(event: Vevent, window: Window, allowance: Allowance): Moment[] {
  const starts = new Map<string | number, Moment>();
  const add = (start: Moment) => {
    if (isWithin(start, event, window)) starts.set(keyOf(start), start);
  };
  for (const rule of event.rules)
    for (const start of startsByRule(event, rule, window, allowance)) add(start);
  // A start that its own rules do not have is none of the series (RFC 5545, 3.8.5.3, leaves it open), unless there
  // would be nothing at all.
  if (starts.size === 0) add(event.start);
  for (const start of event.extraStarts) add(start);
  if (event.excludedStarts.length + event.excludingRules.length === 0) return [...starts.values()];
  const excluded = new Set(event.excludedStarts.flatMap(namesOf));
  for (const rule of event.excludingRules)
    for (const start of startsByRule(event, rule, window, allowance)) excluded.add(keyOf(start));
  return [...starts.values()].filter((start) => !isNamed(start, (name) => excluded.has(name)));
}

/** Whether one of the ways to name an occurrence is known: by its time, by its day, and a day by its midnight. */
export function isNamed(start: Moment, isKnown: (name: string | number) => boolean): boolean {
  return isKnown(keyOf(start)) || isKnown(isDate(start) ? midnightOf(start) : dayOf(start));
}

/** What a moment of EXDATE or RECURRENCE-ID names. */
export function namesOf(moment: Moment): (string | number)[] {
  return moment.wall.endsWith('T00:00:00') ? [keyOf(moment), midnightOf(moment)] : [keyOf(moment)];
}

/** Some write it for the day, but where there are times it is one of them. */
function midnightOf(moment: Moment): string {
  return `${dayOf(moment)}T00:00:00`;
}

function dayOf({ wall }: Moment): string {
  return wall.slice(0, 10);
}

/** What two moments share that name the same occurrence: their instant, or their date. */
function keyOf(moment: Moment): string | number {
  return isDate(moment) ? moment.wall : moment.instant;
}

export function isWithin(start: Moment, event: Vevent, window: Window): boolean {
  if (start.instant >= window.until) return false;
  const ends = endInstant(start, event.length);
  return ends > window.from || (ends === start.instant && ends === window.from);
}

function* startsByRule(
  event: Vevent,
  written: string,
  window: Window,
  allowance: Allowance,
): Generator<Moment> {
  if (allowance.left <= 0) throw (allowance.spent ??= tooOften(written));
  const { length, start } = event;
  const rule = recurrenceRule(written, start);
  // A day more on either side: days are not the same everywhere.
  const span = {
    from: Math.floor(window.from / DAY_MS) - length.days - Math.ceil(length.seconds / 86_400) - 2,
    until: Math.min(Math.floor(window.until / DAY_MS) + 2, LAST_DAY),
  };
  let found = 0;
  for (const next of followRule(rule, start.wall, span)) {
    const occurrence = momentAt(next, start.zone);
    if (occurrence.instant >= window.until) return;
    found += 1;
    if (occurrence.instant >= window.from) allowance.left -= 1;
    if (found > MOST_STARTS || allowance.left < 0) throw tooOften(written);
    yield occurrence;
  }
}
