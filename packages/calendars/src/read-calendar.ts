import type { CalendarEvent } from '@telecom-valley/catalog';
import { decode } from '@telecom-valley/encoding';
import { ParseError, unexpected } from '@telecom-valley/shape';
import type { TimeZone } from '@telecom-valley/time';
import { readComponents } from './component.ts';
import type { Moment } from './moment.ts';
import { isWithin, keyOf, type Window } from './occurrences.ts';
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
  const calendar = readComponents(decode(withWholeCharacters(bytes)));
  if (!calendar) throw unexpected('calendar', decode(bytes.subarray(0, 80)));
  const problems: CalendarProblem[] = [];
  const home = knownZone(textOf(calendar, 'X-WR-TIMEZONE') ?? '') ?? window.timeZone;
  const zoneOf = zoneFinder(calendar, home, window);
  const attempt = (line: number, read: () => void) => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      problems.push({ line, error });
    }
  };

  const series: Vevent[] = [];
  const changes = new Map<string, Vevent>();
  const future = new Map<string, Vevent[]>();
  for (const component of calendar.components) {
    if (component.name !== 'VEVENT') continue;
    attempt(component.line, () => {
      const event = readVevent(component, zoneOf);
      if (event.recurrenceId) changes.set(`${event.uid}/${keyOf(event.recurrenceId)}`, event);
      else series.push(event);
      if (!event.isForFuture) return;
      const others = future.get(event.uid);
      if (others) others.push(event);
      else future.set(event.uid, [event]);
    });
  }

  const events: CalendarEvent[] = [];
  const allowance = { left: MOST_STARTS };
  const write = eventWriter(window.timeZone);
  for (const event of series) {
    attempt(event.component.line, () => {
      const isChanged = (start: Moment) =>
        changes.size > 0 && changes.has(`${event.uid}/${keyOf(start)}`);
      const later = future.get(event.uid) ?? [];
      for (const { as, at, start } of occurrencesOf(event, later, window, allowance)) {
        if (!isChanged(at)) events.push(write(as, start, at));
      }
    });
  }
  for (const event of changes.values()) {
    if (isWithin(event.start, event, window))
      events.push(write(event, event.start, event.recurrenceId!));
  }
  return { events: inOrder(events), problems: problems.toSorted((a, b) => a.line - b.line) };
}

function inOrder(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events
    .map((event) => ({ event, key: `${event.startDate} ${event.id}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ event }) => event);
}
