import {
  calendarDate,
  instant,
  oneOf,
  plainObject,
  type Shape,
  unexpected,
  webAddress,
} from '@telecom-valley/shape';
import { parseInstant } from '@telecom-valley/time';
import { byName } from './enumeration.ts';
import { attendanceBy, isFull } from './event-facts.ts';
import { ATTENDANCE_NAMES, STATUS_NAMES } from './event-names.ts';
import { type Lose, optional, required, several, words } from './json-ld.ts';
import { idOf, type JsonLdNode } from './json-ld-node.ts';
import {
  accessibilityFeatures,
  type AttendanceMode,
  type CalendarEvent,
  type EventStatus,
} from './model.ts';
import { organizer, place } from './places.ts';

/** As much of an event as a list or a month shows of it: a page that shows many reads no more than this. */
export type EventListing = Pick<
  CalendarEvent,
  | 'id'
  | 'name'
  | 'startDate'
  | 'endDate'
  | 'allDay'
  | 'location'
  | 'organizer'
  | 'url'
  | 'categories'
  | 'language'
  | 'accessibility'
  | 'eventStatus'
  | 'attendanceMode'
>;

export function readEventListing(node: JsonLdNode, lose: Lose): EventListing {
  const name = required(node, 'name', words);
  const startDate = required(node, 'startDate', moment);
  return {
    id: idOf(node, `${name} ${startDate}`),
    name,
    startDate,
    endDate: optional(node, 'endDate', (value) => notBefore(startDate, moment(value)), lose),
    allDay: startDate.length === 10,
    location: optional(node, 'location', place, lose),
    organizer: optional(node, 'organizer', organizer, lose),
    url: optional(node, 'url', webAddress, lose),
    categories: several(node, 'keywords', words, lose),
    language: optional(node, 'inLanguage', languageTag, lose),
    accessibility: several(node, 'tv:accessibility', oneOf(...accessibilityFeatures), lose),
    eventStatus: isFull(node)
      ? 'full'
      : (optional(node, 'eventStatus', status, lose) ?? 'scheduled'),
    attendanceMode:
      optional(node, 'eventAttendanceMode', attendance, lose) ?? attendanceBy(node.location),
  };
}

/** A language by its tag, or as a Language node that names it. */
const languageTag: Shape<string> = (value) => {
  const isNode = typeof value === 'object' && !Array.isArray(value);
  const tag = words(isNode ? plainObject(value).alternateName : value);
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) throw unexpected('text', value);
  return tag;
};

const moment: Shape<string> = (value) =>
  typeof value === 'string' && value.includes('T') ? instant(value) : calendarDate(value);

function notBefore(start: string, end: string): string {
  const isSameKind = (start.length === 10) === (end.length === 10);
  const isLater = end.length === 10 ? end >= start : parseInstant(end)! >= parseInstant(start)!;
  if (!isSameKind || !isLater) throw unexpected('later than the start', end);
  return end;
}

const status: Shape<EventStatus> = byName(STATUS_NAMES);
const attendance: Shape<AttendanceMode> = byName(ATTENDANCE_NAMES);
