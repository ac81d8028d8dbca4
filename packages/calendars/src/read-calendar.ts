import type { CalendarEvent } from '@telecom-valley/catalog';
import { decode } from '@telecom-valley/encoding';
import { ParseError, unexpected } from '@telecom-valley/shape';
import type { TimeZone } from '@telecom-valley/time';
import { readComponents } from './component.ts';
import type { Moment } from './moment.ts';
import { isNamed, isWithin, namesOf, type Window } from './occurrences.ts';
import { occurrencesOf } from './shifted-series.ts';
import { eventWriter } from './to-calendar-event.ts';
import { readVevent, textOf, type Vevent } from './vevent.ts';
import { withWholeCharacters } from './whole-characters.ts';
import { knownZone, zoneFinder } from './zone-finder.ts';

/** What a calendar is read for. */
export interface CalendarWindow extends Window {
  /** The zone of a calendar that names none, and in which times in UTC are shown. */
  readonly timeZone: TimeZone;
}

export interface CalendarReading {
  /** By their start, then by their id. */
  readonly events: readonly CalendarEvent[];
  /** By their lines. */
  readonly problems: readonly CalendarProblem[];
}

/** A page of fifty thousand occurrences is none. */
const MOST_STARTS = 50_000;

/** An event that could not be read, or that was read with a guess. */
export interface CalendarProblem {
  /** The line of the event's BEGIN, counted from 1. */
  readonly line: number;
  readonly error: ParseError;
}

/**
 * Reads the events of an iCalendar file (RFC 5545) that fall into a window, recurring ones unrolled.
 * An event that cannot be read is a problem; its neighbours are read all the same.
 *
 * @throws ParseError where there is no calendar at all
 */
export function readCalendar(bytes: Uint8Array, window: CalendarWindow): CalendarReading {
  const reading = readCalendarSlowly(bytes, window);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/**
 * The same, for a page that has other things to do: after each step it may be paused.
 *
 * @throws ParseError where there is no calendar at all
 */
export function* readCalendarSlowly(
  bytes: Uint8Array,
  window: CalendarWindow,
): Generator<void, CalendarReading> {
  const calendar = yield* readComponents(decode(withWholeCharacters(bytes)));
  if (!calendar) throw unexpected('calendar', decode(bytes.subarray(0, 80)));
  const problems: CalendarProblem[] = [];
  const home = knownZone(textOf(calendar, 'X-WR-TIMEZONE') ?? '') ?? window.timeZone;
  const zoneOf = zoneFinder(calendar, home, window);
  const attempt = (line: number, read: () => void) => {
    try {
      read();
    } catch (cause) {
      // What lies beyond the years that there are, has no date.
      const error = cause instanceof RangeError ? unexpected('date', cause.message) : cause;
      if (!(error instanceof ParseError)) throw error;
      problems.push({ line, error });
    }
  };

  const read: Vevent[] = [];
  for (const component of calendar.components) {
    if (component.name !== 'VEVENT') continue;
    yield;
    attempt(component.line, () => read.push(readVevent(component, zoneOf)));
  }
  const { series, changes, future } = sorted(read);

  const events: CalendarEvent[] = [];
  const allowance = { left: MOST_STARTS };
  const write = eventWriter(window.timeZone);
  for (const event of series) {
    yield;
    attempt(event.component.line, () => {
      const isChanged = (start: Moment) =>
        changes.size > 0 && isNamed(start, (name) => changes.has(`${event.uid}/${name}`));
      const later = future.get(event.uid) ?? [];
      for (const { as, at, start } of occurrencesOf(event, later, window, allowance)) {
        if (!isChanged(at)) events.push(write(as, start, at));
      }
    });
  }
  for (const event of new Set(changes.values())) {
    attempt(event.component.line, () => {
      if (isWithin(event.start, event, window))
        events.push(write(event, event.start, event.recurrenceId!));
    });
  }
  return { events: inOrder(events), problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** What of a calendar's events is a series, or an event by itself, and what changes another one. */
interface Sorted {
  readonly series: readonly Vevent[];
  /** By the UID of their series and what they name of it. */
  readonly changes: ReadonlyMap<string, Vevent>;
  /** By the UID of their series: those that change all that follows too. */
  readonly future: ReadonlyMap<string, readonly Vevent[]>;
}

/** Where an event is there in several revisions, the newest is true (RFC 5546, 2.1.4). */
function sorted(read: readonly Vevent[]): Sorted {
  const newest = new Map<string, number>();
  for (const { uid, recurrenceId, revision } of read)
    if (!recurrenceId && revision > (newest.get(uid) ?? 0)) newest.set(uid, revision);
  const changes = new Map<string, Vevent>();
  const future = new Map<string, Vevent[]>();
  for (const event of read) {
    for (const name of event.recurrenceId ? namesOf(event.recurrenceId) : []) {
      const key = `${event.uid}/${name}`;
      if (event.revision >= (changes.get(key)?.revision ?? 0)) changes.set(key, event);
    }
    if (!event.isForFuture) continue;
    const others = future.get(event.uid);
    if (others) others.push(event);
    else future.set(event.uid, [event]);
  }
  const series = read.filter(
    ({ uid, recurrenceId, revision }) => !recurrenceId && revision >= (newest.get(uid) ?? 0),
  );
  return { series, changes, future };
}

function inOrder(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events
    .map((event) => ({ event, key: `${event.startDate} ${event.id}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ event }) => event);
}
