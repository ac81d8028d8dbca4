import { isWebAddress } from '@telecom-valley/shape';
import { isCalendarDate, parseInstant } from '@telecom-valley/time';
import { attendanceBy, isFull } from './event-facts.ts';
import { ATTENDANCE_NAMES, STATUS_NAMES } from './event-names.ts';
import { asList, idOf, type JsonLdNode, localName } from './json-ld-node.ts';
import type { CalendarEvent } from './model.ts';

/**
 * As much of an event as a month or a list shows of it. A page that shows many reads no more than this, and has
 * no words for what is wrong: who wants to know reads the event again with `readEvent`.
 */
export interface EventGlance extends Pick<CalendarEvent, 'id' | 'name' | 'url' | 'eventStatus'> {
  /** What the place is called. */
  readonly place: string | undefined;
  readonly isOnline: boolean;
  /** Whether nothing of this was wrong. */
  readonly isSound: boolean;
}

/** Gives undefined for what has no name, or does not say when it begins. */
export function glanceAt(node: JsonLdNode): EventGlance | undefined {
  const { startDate, endDate, eventStatus, eventAttendanceMode, location } = node;
  const name = textOf(node.name);
  const start = momentOf(startDate);
  if (!name || start === undefined) return undefined;
  const end = momentOf(endDate);
  const url = typeof node.url === 'string' ? node.url.trim() : '';
  const status = ours(STATUS_NAMES, eventStatus);
  const attendance = ours(ATTENDANCE_NAMES, eventAttendanceMode);
  const place = asList(location).map(placeName);
  return {
    id: idOf(node, `${name} ${startDate as string}`),
    name,
    url: isWebAddress(url) ? url : undefined,
    eventStatus: isFull(node) ? 'full' : (status ?? 'scheduled'),
    place: place.find(Boolean),
    isOnline: (attendance ?? attendanceBy(location)) === 'online',
    isSound:
      (isMissing(node.url) || isWebAddress(url)) &&
      (isMissing(endDate) ||
        (end !== undefined && isSameKind(startDate, endDate) && end >= start)) &&
      (isMissing(eventStatus) || status !== undefined) &&
      (isMissing(eventAttendanceMode) || attendance !== undefined) &&
      !place.includes(undefined),
  };
}

/** JSON-LD has many ways to say nothing. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Text as JSON-LD may write it: bare, with its language, or the first of several. */
function textOf(value: unknown): string {
  const [first] = asList(value);
  const text: unknown = Object(first)['@value'] ?? first;
  return typeof text === 'string' ? text.trim() : '';
}

/** In milliseconds since the epoch, a day counting from midnight in UTC. */
function momentOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.includes('T')) return parseInstant(value);
  return isCalendarDate(value) ? Date.parse(value) : undefined;
}

/** Whether both are days, or both instants. */
function isSameKind(start: unknown, end: unknown): boolean {
  return (String(start).length === 10) === (String(end).length === 10);
}

/** Undefined for what is no place. */
function placeName(part: unknown): string | undefined {
  if (typeof part === 'string') return part.trim() || undefined;
  if (typeof part !== 'object' || Array.isArray(part)) return undefined;
  const { '@type': type, name } = Object(part) as JsonLdNode;
  return localName(type) === 'VirtualLocation' ? '' : textOf(name);
}

/** Our word for one of schema.org's, which may be written as a full address. */
function ours<T extends string>(names: Readonly<Record<T, string>>, value: unknown): T | undefined {
  for (const word in names) if (names[word] === localName(value)) return word;
  return undefined;
}
