import { unexpected } from '@telecom-valley/shape';
import { type InstantMs, parseInstant, wallTimeAt } from '@telecom-valley/time';
import ICAL from 'ical.js';
import { instantOfMoment, isDate, type Moment, momentOf } from './moment.ts';
import { endOf, type Vevent } from './vevent.ts';

/** The span of time that is asked for: what has ended by `from` or not begun before `until` is not in it. */
export interface Window {
  readonly from: InstantMs;
  readonly until: InstantMs;
}

/** No rule is followed further than this: two hundred thousand days are five hundred years. */
const MOST_STEPS = 200_000;

/**
 * The starts of an event within a window, its series unrolled: the rule's, RDATE's, and not EXDATE's
 * (RFC 5545, 3.8.5).
 *
 * @throws ParseError for a rule that cannot be followed
 */
export function startsOf(event: Vevent, window: Window): Moment[] {
  const starts = new Map<string, Moment>();
  const excluded = new Set(event.excludedStarts.map(keyOf));
  const isExcluded = (start: Moment) =>
    excluded.has(keyOf(start)) || excluded.has(start.wall.slice(0, 10));
  const add = (start: Moment) => {
    if (isWithin(start, event, window) && !isExcluded(start)) starts.set(keyOf(start), start);
  };
  for (const start of [event.start, ...event.extraStarts]) add(start);
  for (const start of followRule(event, window)) add(start);
  return [...starts.values()];
}

/** What two moments share that name the same occurrence: their instant, or their date. */
export function keyOf(moment: Moment): string {
  return isDate(moment) ? moment.wall : String(instantOfMoment(moment));
}

export function isWithin(start: Moment, event: Vevent, window: Window): boolean {
  const begins = instantOfMoment(start);
  const ends = instantOfMoment(endOf(start, event.length));
  return (
    begins < window.until && (ends > window.from || (begins === ends && begins === window.from))
  );
}

function* followRule({ rule, start }: Vevent, window: Window): Generator<Moment> {
  if (!rule) return;
  const first = ICAL.Time.fromString(start.wall, null as never);
  let iterator: ICAL.RecurIterator;
  try {
    iterator = inWallTime(rule, start).iterator(first);
  } catch {
    throw unexpected('recurrence rule', rule.toString()).under('RRULE');
  }
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const time: ICAL.Time | null = iterator.next();
    if (!time) return;
    const occurrence = momentOf(time, start.zone);
    if (instantOfMoment(occurrence) >= window.until) return;
    yield occurrence;
  }
}

/** UNTIL is written in UTC, and the rule followed by the clock on the wall: so UNTIL has to speak of that. */
function inWallTime(rule: ICAL.Recur, start: Moment): ICAL.Recur {
  const until = rule.until?.toString();
  if (!until?.endsWith('Z') || isDate(start)) return rule;
  const local = rule.clone();
  local.until = ICAL.Time.fromString(wallTimeAt(parseInstant(until)!, start.zone), null as never);
  return local;
}
