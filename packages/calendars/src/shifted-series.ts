import { isDate, laterMoment, type Moment } from './moment.ts';
import { type Allowance, isWithin, startsOf, type Window } from './occurrences.ts';
import type { Vevent } from './vevent.ts';

/** One of the times that an event takes place. */
interface Occurrence {
  /** The event whose facts are true of it. */
  readonly as: Vevent;
  /** When its series has it. */
  readonly at: Moment;
  /** When it is. */
  readonly start: Moment;
}

const DAY_SECONDS = 86_400;

/**
 * The occurrences of a series within a window. A change that stands for the future too moves all that follows
 * by as much as it moves its own (RFC 5545, 3.2.13).
 *
 * @param changes - those that stand for the future too
 * @throws ParseError for a rule that cannot be followed
 */
export function occurrencesOf(
  series: Vevent,
  changes: readonly Vevent[],
  window: Window,
  allowance: Allowance,
): Occurrence[] {
  if (changes.length === 0)
    return startsOf(series, window, allowance).map((at) => ({ as: series, at, start: at }));
  const waiting = changes.toSorted((a, b) => begins(b) - begins(a));
  const starts = startsOf(series, widened(window, series, changes), allowance).toSorted(
    (a, b) => a.instant - b.instant,
  );
  let as = series;
  return starts.flatMap((at) => {
    while (waiting.length > 0 && begins(waiting.at(-1)!) <= at.instant) as = waiting.pop()!;
    const start = as === series ? at : moved(at, as);
    return isWithin(start, as, window) ? { as, at, start } : [];
  });
}

/** From when on a change is true. */
function begins({ recurrenceId }: Vevent): number {
  return recurrenceId!.instant;
}

/** In seconds. */
function shiftOf(change: Vevent): number {
  return (change.start.instant - begins(change)) / 1000;
}

function moved(at: Moment, change: Vevent): Moment {
  if (isDate(at) !== isDate(change.start)) return at;
  // Whole days by the calendar: the hour stays when the clocks change.
  const days = Math.round(shiftOf(change) / DAY_SECONDS);
  return laterMoment(at, days, isDate(at) ? 0 : shiftOf(change) - days * DAY_SECONDS);
}

/** The window in which the series has what its changes move into the one that is asked for. */
function widened({ from, until }: Window, series: Vevent, changes: readonly Vevent[]): Window {
  const reach = (event: Vevent) =>
    (event.length.days + 2) * DAY_SECONDS +
    event.length.seconds +
    (event.recurrenceId ? Math.abs(shiftOf(event)) : 0);
  const most = changes.reduce((far, one) => Math.max(far, reach(one)), reach(series)) * 1000;
  return { from: from - most, until: until + most };
}
