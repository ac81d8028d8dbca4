import { at, type Expectation, type Shape, text, unexpected } from '@telecom-valley/shape';
import { daysBetween, type TimeZone } from '@telecom-valley/time';
import ICAL from 'ical.js';
import { instantOfMoment, isDate, laterMoment, type Moment, momentOf } from './moment.ts';

/** A VEVENT that was understood as far as its times go. */
export interface Vevent {
  readonly component: ICAL.Component;
  /** The line of its BEGIN. */
  readonly line: number;
  readonly uid: string;
  readonly name: string;
  readonly start: Moment;
  readonly length: Length;
  readonly rule: ICAL.Recur | undefined;
  readonly extraStarts: readonly Moment[];
  readonly excludedStarts: readonly Moment[];
  /** Which occurrence of its series this one stands for. */
  readonly recurrenceId: Moment | undefined;
  /** Whether it stands for the occurrences after that one too (RFC 5545, 3.2.13). */
  readonly isForFuture: boolean;
}

/** How long an event takes: days by the calendar, then seconds by the clock. */
export interface Length {
  readonly days: number;
  readonly seconds: number;
}

/** What a TZID means; undefined for one that nobody knows. */
type FindZone = (tzid: string) => TimeZone | undefined;

interface Zones {
  /** The zone of times that name none. */
  readonly home: TimeZone;
  readonly find: FindZone;
}

/**
 * Understands one VEVENT.
 *
 * @throws ParseError that names the property
 */
export function readVevent(source: string, line: number, zones: Zones): Vevent {
  const component = parse(source);
  const moments = (name: string): Moment[] =>
    component.getAllProperties(name).flatMap((property) => {
      const moment = momentIn(zoneOf(property, zones));
      return valuesOf(property, 'date').map((value) => at(name.toUpperCase(), moment, value));
    });
  const [start] = moments('dtstart');
  if (start === undefined) throw unexpected('date', undefined).under('DTSTART');
  const name = component.getFirstPropertyValue('summary');
  const [rule] = component
    .getAllProperties('rrule')
    .flatMap((property) => valuesOf(property, 'recurrence rule'));
  return {
    component,
    line,
    uid: String(component.getFirstPropertyValue('uid') ?? `line ${line}`),
    name: at('SUMMARY', text, name ?? undefined),
    start,
    length: lengthOf(component, start, moments('dtend')[0]),
    rule: rule instanceof ICAL.Recur ? rule : undefined,
    extraStarts: moments('rdate'),
    excludedStarts: moments('exdate'),
    recurrenceId: moments('recurrence-id')[0],
    isForFuture: isForFuture(component),
  };
}

function isForFuture(component: ICAL.Component): boolean {
  const range = component.getFirstProperty('recurrence-id')?.getFirstParameter('range');
  return range?.toUpperCase() === 'THISANDFUTURE';
}

function parse(source: string): ICAL.Component {
  try {
    return new ICAL.Component(ICAL.parse(source) as unknown[]);
  } catch (error) {
    throw unexpected('calendar', (error as Error).message);
  }
}

function zoneOf(property: ICAL.Property, { home, find }: Zones): TimeZone {
  const tzid = property.getFirstParameter('tzid');
  return (typeof tzid === 'string' ? find(tzid) : undefined) ?? home;
}

/** The library reads a value when it is asked for it, and throws its own errors then. */
function valuesOf(property: ICAL.Property, expected: Expectation): unknown[] {
  try {
    return property.getValues();
  } catch {
    const written = property.jCal.slice(3).join(',');
    throw unexpected(expected, written).under(property.name.toUpperCase());
  }
}

function momentIn(zone: TimeZone): Shape<Moment> {
  return (value) => {
    const time = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time)) throw unexpected('date', value);
    const moment = momentOf(time, zone);
    try {
      instantOfMoment(moment);
    } catch {
      throw unexpected('date', time.toString());
    }
    return moment;
  };
}

/** DTEND or DURATION; without both, a date takes its day and a time no time at all (RFC 5545, 3.6.1). */
function lengthOf(component: ICAL.Component, start: Moment, end: Moment | undefined): Length {
  if (end && isDate(end) === isDate(start)) {
    if (isDate(start)) return { days: Math.max(1, daysBetween(start.wall, end.wall)), seconds: 0 };
    return {
      days: 0,
      seconds: Math.max(0, (instantOfMoment(end) - instantOfMoment(start)) / 1000),
    };
  }
  const duration = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration && !duration.isNegative) {
    const { weeks, days, hours, minutes, seconds } = duration;
    const length = { days: weeks * 7 + days, seconds: (hours * 60 + minutes) * 60 + seconds };
    return isDate(start) ? { days: Math.max(1, length.days), seconds: 0 } : length;
  }
  return { days: isDate(start) ? 1 : 0, seconds: 0 };
}

/** Where an occurrence that starts so ends: the instant, or the day after its last. */
export function endOf(start: Moment, { days, seconds }: Length): Moment {
  return laterMoment(start, days, seconds);
}
