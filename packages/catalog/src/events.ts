import { richText, toText } from '@telecom-valley/richtext/anywhere';
import {
  calendarDate,
  instant,
  number,
  oneOf,
  plainObject,
  type Shape,
  timeZone,
  unexpected,
  webAddress,
} from '@telecom-valley/shape';
import { formatInstant, parseInstant } from '@telecom-valley/time';
import {
  asList,
  compact,
  idOf,
  type JsonLdNode,
  localName,
  type Lose,
  optional,
  type Reading,
  readGraph,
  required,
  several,
  words,
  writeGraph,
} from './json-ld.ts';
import {
  accessibilityFeatures,
  type AttendanceMode,
  type CalendarEvent,
  type EventStatus,
  type Offer,
} from './model.ts';
import { organizer, picture, place, writeOrganizer, writePicture, writePlace } from './places.ts';

const SCHEMA = 'https://schema.org/';

const STATUS_NAMES = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  'moved-online': 'EventMovedOnline',
} as const satisfies Partial<Record<EventStatus, string>>;

const ATTENDANCE_NAMES = {
  'on-site': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const satisfies Record<AttendanceMode, string>;

/** The types of schema.org that are events and are not called so. */
const EVENT_TYPES = new Set(['Festival', 'Hackathon', 'EventSeries']);

/** Reads the events of any JSON-LD document: one of ours, or a stranger's in schema.org's words. */
export function readEvents(document: unknown): Reading<CalendarEvent> {
  return readGraph(document, (type) => type.endsWith('Event') || EVENT_TYPES.has(type), readEvent);
}

/** Events as schema.org's JSON-LD, from which `readEvents` makes the same events again. */
export function writeEvents(events: readonly CalendarEvent[]): JsonLdNode {
  return writeGraph(events.map(writeEvent));
}

function readEvent(node: JsonLdNode, lose: Lose): CalendarEvent {
  const zone = optional(node, 'eventSchedule', scheduleZone, lose);
  const toLocal = (value: unknown) => inZone(moment(value), zone);
  const startDate = required(node, 'startDate', toLocal);
  const allDay = startDate.length === 10;
  const name = required(node, 'name', words);
  return {
    id: idOf(node, `${name} ${startDate}`),
    name,
    startDate,
    endDate: optional(node, 'endDate', (value) => notBefore(startDate, toLocal(value)), lose),
    timeZone: zone,
    allDay,
    location: optional(node, 'location', place, lose),
    organizer: optional(node, 'organizer', organizer, lose),
    url: optional(node, 'url', webAddress, lose),
    registrationUrl:
      optional(node, 'potentialAction', registration, lose) ??
      optional({ 'offers.url': offerUrl(node) }, 'offers.url', webAddress, lose),
    categories: several(node, 'keywords', words, lose),
    sectors: several(node, 'tv:sectors', words, lose),
    language: optional(node, 'inLanguage', languageTag, lose),
    eventStatus: isFull(node)
      ? 'full'
      : (optional(node, 'eventStatus', status, lose) ?? 'scheduled'),
    attendanceMode:
      optional(node, 'eventAttendanceMode', attendance, lose) ?? attendanceBy(node.location),
    offers: several(node, 'offers', offer, lose),
    accessibility: several(node, 'tv:accessibility', oneOf(...accessibilityFeatures), lose),
    description:
      optional(node, 'tv:description', richText, lose) ??
      optional(node, 'description', (value) => [{ tag: 'p', children: [words(value)] }], lose),
    image: optional(node, 'image', picture, lose),
  };
}

function writeEvent(event: CalendarEvent): JsonLdNode {
  return compact({
    '@type': 'Event',
    identifier: event.id,
    name: event.name,
    startDate: event.startDate,
    endDate: event.endDate,
    eventSchedule: event.timeZone && { '@type': 'Schedule', scheduleTimezone: event.timeZone },
    location: event.location && writePlace(event.location),
    organizer: writeOrganizer(event.organizer),
    url: event.url,
    potentialAction: event.registrationUrl && {
      '@type': 'RegisterAction',
      target: event.registrationUrl,
    },
    keywords: event.categories,
    'tv:sectors': event.sectors,
    inLanguage: event.language,
    eventStatus:
      SCHEMA + STATUS_NAMES[event.eventStatus === 'full' ? 'scheduled' : event.eventStatus],
    remainingAttendeeCapacity: event.eventStatus === 'full' ? 0 : undefined,
    eventAttendanceMode: SCHEMA + ATTENDANCE_NAMES[event.attendanceMode],
    offers: event.offers.map(writeOffer),
    'tv:accessibility': event.accessibility,
    description: event.description && toText(event.description),
    'tv:description': event.description,
    image: writePicture(event.image),
  });
}

/** The written instant as clocks in the event's zone show it, so that its first characters can be printed. */
function inZone(written: string, zone: string | undefined): string {
  const isLocal = zone === undefined || !written.endsWith('Z');
  return isLocal ? written : formatInstant(parseInstant(written)!, zone);
}

const moment: Shape<string> = (value) =>
  typeof value === 'string' && value.includes('T') ? instant(value) : calendarDate(value);

function notBefore(start: string, end: string): string {
  const isSameKind = (start.length === 10) === (end.length === 10);
  const isLater = end.length === 10 ? end >= start : parseInstant(end)! >= parseInstant(start)!;
  if (!isSameKind || !isLater) throw unexpected('later than the start', end);
  return end;
}

const scheduleZone: Shape<string> = (value) => timeZone(plainObject(value).scheduleTimezone);

const registration: Shape<string | undefined> = (value) => {
  const { '@type': type, target } = plainObject(value);
  if (type !== 'RegisterAction') return undefined;
  return webAddress(typeof target === 'string' ? target : plainObject(target).urlTemplate);
};

function offerUrl(node: JsonLdNode): unknown {
  const [first] = asList(node.offers);
  return typeof first === 'object' && first !== null && 'url' in first ? first.url : undefined;
}

const status: Shape<EventStatus> = byName(STATUS_NAMES);
const attendance: Shape<AttendanceMode> = byName(ATTENDANCE_NAMES);

/** One of schema.org's enumerations, as a full address or as its name alone. */
function byName<T extends string>(names: Readonly<Record<T, string>>): Shape<T> {
  const known = Object.entries(names) as [T, string][];
  return (value) => {
    const name = typeof value === 'string' ? localName(value) : value;
    const [found] = known.find(([, candidate]) => candidate === name) ?? [];
    if (found === undefined) throw unexpected('one of', value, Object.values(names));
    return found;
  };
}

function attendanceBy(location: unknown): AttendanceMode {
  const kinds = asList(location).map(
    (part) =>
      typeof part === 'object' &&
      part !== null &&
      '@type' in part &&
      part['@type'] === 'VirtualLocation',
  );
  if (!kinds.includes(true)) return 'on-site';
  return kinds.includes(false) ? 'mixed' : 'online';
}

function isFull(node: JsonLdNode): boolean {
  const offers = asList(node.offers);
  const isSoldOut = (value: unknown) => localName(String(Object(value).availability)) === 'SoldOut';
  return node.remainingAttendeeCapacity === 0 || (offers.length > 0 && offers.every(isSoldOut));
}

/** A price; an offer without one says only where to register. */
const offer: Shape<Offer | undefined> = (value) => {
  const node = plainObject(value);
  if (node.price === undefined && node.lowPrice === undefined) return undefined;
  const price = number(Number(node.price ?? node.lowPrice));
  return {
    price,
    currency: words(node.priceCurrency),
    name: node.name === undefined ? undefined : words(node.name),
  };
};

function writeOffer({ price, currency, name }: Offer): JsonLdNode {
  return compact({ '@type': 'Offer', price, priceCurrency: currency, name });
}

/** A language by its tag, or as a Language node that names it. */
const languageTag: Shape<string> = (value) => {
  const tag = words(
    typeof value === 'object' && !Array.isArray(value) ? plainObject(value).alternateName : value,
  );
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) throw unexpected('text', value);
  return tag;
};
