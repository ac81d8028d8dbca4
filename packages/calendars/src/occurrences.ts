import { unexpected } from '@telecom-valley/shape';
import { type InstantMs, parseInstant, wallTimeAt } from '@telecom-valley/time';
import type ICAL from 'ical.js';
import { followRule } from './follow-rule.ts';
import { instantOfMoment, isDate, type Moment } from './moment.ts';
import { recurrenceRule } from './recurrence-rule.ts';
import { endOf, type Vevent } from './vevent.ts';

/** The span of time that is asked for: what has ended by `from` or not begun before `until` is not in it. */
export interface Window {
  readonly from: InstantMs;
  readonly until: InstantMs;
}

/** What takes place more often is nothing to go to. */
const MOST_STARTS = 20_000;

const DAY_MS = 86_400_000;

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
  for (const start of startsByRule(event, window)) add(start);
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

function* startsByRule(event: Vevent, window: Window): Generator<Moment> {
  const { length, rule: written, start } = event;
  if (!written) return;
  const { wall, zone } = start;
  const rule = recurrenceRule(written, wall, untilOf(written, start));
  // A day more on either side: days are not the same everywhere.
  const span = {
    from: Math.floor(window.from / DAY_MS) - length.days - Math.ceil(length.seconds / 86_400) - 2,
    until: Math.floor(window.until / DAY_MS) + 2,
  };
  let found = 0;
  for (const next of followRule(rule, wall, span)) {
    const occurrence = { wall: next, zone };
    if (instantOfMoment(occurrence) >= window.until) return;
    found += 1;
    if (found > MOST_STARTS) throw unexpected('recurrence rule', written.toString()).under('RRULE');
    yield occurrence;
  }
}

/** UNTIL is written in UTC, and the rule followed by the clock on the wall: so UNTIL has to speak of that. */
function untilOf({ until }: ICAL.Recur, { zone }: Moment): string | undefined {
  const written = until?.toString();
  return written?.endsWith('Z') ? wallTimeAt(parseInstant(written)!, zone) : written;
}
