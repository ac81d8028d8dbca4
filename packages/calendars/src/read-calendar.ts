import type { CalendarEvent } from '@telecom-valley/catalog';
import { decode } from '@telecom-valley/encoding';
import { ParseError, unexpected } from '@telecom-valley/shape';
import { isTimeZone, type TimeZone } from '@telecom-valley/time';
import { splitCalendar } from './content-lines.ts';
import type { Moment } from './moment.ts';
import { isWithin, keyOf, type Window } from './occurrences.ts';
import { occurrencesOf } from './shifted-series.ts';
import { toCalendarEvent } from './to-calendar-event.ts';
import { windowsZones } from './windows-zones.ts';
import { readVevent, type Vevent } from './vevent.ts';

/** What a calendar is read for. */
export interface CalendarWindow extends Window {
  /** The zone of a calendar that names none, and in which times in UTC are shown. */
  readonly timeZone: TimeZone;
}

export interface CalendarReading {
  /** By their start, then by their id. */
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly CalendarProblem[];
}

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
  const calendar = splitCalendar(decode(bytes));
  if (!calendar) throw unexpected('calendar', decode(bytes.subarray(0, 80)));
  const problems: CalendarProblem[] = [];
  const home = calendar.properties
    .map((line) => /^X-WR-TIMEZONE:(.*)$/i.exec(line)?.[1])
    .find(Boolean);
  const zones = { home: findZone(home ?? '') ?? window.timeZone, find: findZone };
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
  for (const { name, text, line } of calendar.blocks) {
    if (name !== 'VEVENT') continue;
    attempt(line, () => {
      const event = readVevent(text, line, zones);
      if (event.recurrenceId) changes.set(`${event.uid}/${keyOf(event.recurrenceId)}`, event);
      else series.push(event);
      if (!event.isForFuture) return;
      const others = future.get(event.uid);
      if (others) others.push(event);
      else future.set(event.uid, [event]);
    });
  }

  const events: CalendarEvent[] = [];
  for (const event of series) {
    attempt(event.line, () => {
      const isChanged = (start: Moment) => changes.has(`${event.uid}/${keyOf(start)}`);
      const later = future.get(event.uid) ?? [];
      for (const { as, at, start } of occurrencesOf(event, later, window)) {
        if (!isChanged(at)) events.push(toCalendarEvent(as, start, at, window.timeZone));
      }
    });
  }
  for (const event of changes.values()) {
    if (!isWithin(event.start, event, window)) continue;
    events.push(toCalendarEvent(event, event.start, event.recurrenceId!, window.timeZone));
  }
  return { events: events.toSorted(byStart), problems };
}

/**
 * A TZID is mostly an IANA name, or ends with one: `/freeassociation.sourceforge.net/Europe/Paris`. Outlook
 * writes Windows' names.
 */
function findZone(tzid: string): TimeZone | undefined {
  const name = tzid.trim().replaceAll('"', '');
  const candidates = [name, name.split('/').slice(-2).join('/'), windowsZones[name] ?? ''];
  return candidates.find((zone) => zone !== '' && isTimeZone(zone));
}

function byStart(a: CalendarEvent, b: CalendarEvent): number {
  const [first, second] = [a, b].map(({ startDate, id }) => `${startDate} ${id}`);
  return first! < second! ? -1 : 1;
}
