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
}

/** Gives undefined for what has no name, or does not say when it begins. */
export function glanceAt(node: JsonLdNode): EventGlance | undefined {
  const { startDate, eventStatus, eventAttendanceMode, location } = node;
  const name = textOf(node.name);
  if (!name || !isMoment(startDate)) return undefined;
  const url = typeof node.url === 'string' ? node.url.trim() : '';
  const attendance = ours(ATTENDANCE_NAMES, eventAttendanceMode) ?? attendanceBy(location);
  return {
    id: idOf(node, `${name} ${startDate}`),
    name,
    url: isWebAddress(url) ? url : undefined,
    eventStatus: isFull(node) ? 'full' : (ours(STATUS_NAMES, eventStatus) ?? 'scheduled'),
    place: asList(location).map(placeName).find(Boolean),
    isOnline: attendance === 'online',
  };
}

/** Text as JSON-LD may write it: bare, with its language, or the first of several. */
function textOf(value: unknown): string {
  const [first] = asList(value);
  const text: unknown = Object(first)['@value'] ?? first;
  return typeof text === 'string' ? text.trim() : '';
}

function isMoment(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    (value.includes('T') ? parseInstant(value) !== undefined : isCalendarDate(value))
  );
}

function placeName(part: unknown): string {
  if (typeof part === 'string') return part.trim();
  const { '@type': type, name } = Object(part) as JsonLdNode;
  return localName(type) === 'VirtualLocation' ? '' : textOf(name);
}

/** Our word for one of schema.org's, which may be written as a full address. */
function ours<T extends string>(names: Readonly<Record<T, string>>, value: unknown): T | undefined {
  for (const word in names) if (names[word] === localName(value)) return word;
  return undefined;
}
