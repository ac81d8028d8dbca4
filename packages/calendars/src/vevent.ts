import { at, text, unexpected } from '@telecom-valley/shape';
import { daysBetween, type InstantMs, type TimeZone } from '@telecom-valley/time';
import type { Component } from './component.ts';
import { type Duration, readDuration } from './duration.ts';
import { isDate, laterMoment, type Moment, readMoment } from './moment.ts';
import { parameterOf, type Property, splitValues, unescapeText } from './property.ts';

/** A VEVENT that was understood as far as its times go. */
export interface Vevent {
  readonly component: Component;
  readonly uid: string;
  readonly name: string;
  readonly start: Moment;
  readonly length: Duration;
  /** RRULE; there may be several (RFC 2445, 4.8.5.4). */
  readonly rules: readonly string[];
  readonly extraStarts: readonly Moment[];
  /** EXRULE (RFC 2445, 4.8.5.2). */
  readonly excludingRules: readonly string[];
  readonly excludedStarts: readonly Moment[];
  /** Which occurrence of its series this one stands for. */
  readonly recurrenceId: Moment | undefined;
  /** Whether it stands for the occurrences after that one too (RFC 5545, 3.2.13). */
  readonly isForFuture: boolean;
  /** SEQUENCE: how often it was revised. */
  readonly revision: number;
}

/** What a TZID means: where nobody knows, the zone that the calendar is at home in. */
export type FindZone = (tzid: string | undefined) => TimeZone;

/**
 * Understands one VEVENT.
 *
 * @throws ParseError that names the property
 */
export function readVevent(component: Component, zoneOf: FindZone): Vevent {
  const moments = (name: string) =>
    propertiesOf(component, name).flatMap((property) => momentsOf(property, zoneOf));
  const values = (name: string) => propertiesOf(component, name).map(({ value }) => value);
  const [start] = moments('DTSTART');
  if (start === undefined) throw unexpected('date', undefined).under('DTSTART');
  const [change] = propertiesOf(component, 'RECURRENCE-ID');
  return {
    component,
    uid: textOf(component, 'UID') || `line ${component.line}`,
    name: at('SUMMARY', text, textOf(component, 'SUMMARY')),
    start,
    length: lengthOf(start, moments('DTEND')[0], values('DURATION')[0]),
    rules: values('RRULE'),
    extraStarts: moments('RDATE'),
    excludingRules: values('EXRULE'),
    excludedStarts: moments('EXDATE'),
    recurrenceId: change && momentsOf(change, zoneOf)[0],
    isForFuture:
      change !== undefined && parameterOf(change, 'RANGE')?.toUpperCase() === 'THISANDFUTURE',
    revision: Number(values('SEQUENCE')[0]) || 0,
  };
}

/** The properties of a name, in their order. */
export function propertiesOf({ properties }: Component, name: string): Property[] {
  return properties.filter((property) => property.name === name);
}

/** What a property of a component says, in whose text a comma is one. */
export function textOf(component: Component, name: string): string | undefined {
  const found = component.properties.find((property) => property.name === name);
  return found && unescapeText(found.value).trim();
}

function momentsOf(property: Property, zoneOf: FindZone): Moment[] {
  const zone = zoneOf(parameterOf(property, 'TZID'));
  const isDay = parameterOf(property, 'VALUE')?.toUpperCase() === 'DATE';
  return splitValues(property.value).map((value) => {
    // A PERIOD begins with its start.
    const [written = ''] = value.trim().split('/');
    const moment = readMoment(isDay ? written.split(/T/i)[0]! : written, zone);
    if (!moment) throw unexpected('date', value).under(property.name);
    return moment;
  });
}

/** DTEND or DURATION; without both, a date takes its day and a time no time at all (RFC 5545, 3.6.1). */
function lengthOf(start: Moment, end: Moment | undefined, written = ''): Duration {
  if (end && isDate(end) === isDate(start)) {
    if (isDate(start)) return { days: Math.max(1, daysBetween(start.wall, end.wall)), seconds: 0 };
    return { days: 0, seconds: Math.max(0, (end.instant - start.instant) / 1000) };
  }
  const duration = readDuration(written) ?? { days: 0, seconds: 0 };
  return isDate(start) ? { days: Math.max(1, duration.days), seconds: 0 } : duration;
}

/** When an occurrence that starts so is over; of dates, the first instant of the day after its last. */
export function endInstant(start: Moment, { days, seconds }: Duration): InstantMs {
  return isDate(start) || days > 0
    ? laterMoment(start, days, seconds).instant
    : start.instant + seconds * 1000;
}
