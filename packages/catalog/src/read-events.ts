import { fromText, richText } from '@telecom-valley/richtext/anywhere';
import { oneOf, webAddress } from '@telecom-valley/shape';
import { EVENT_TYPE } from './event-names.ts';
import {
  attendance,
  attendanceBy,
  inZone,
  isFull,
  languageTag,
  momentIn,
  notBefore,
  offer,
  offerUrl,
  registration,
  scheduleZone,
  status,
} from './event-shapes.ts';
import {
  graphReader,
  idOf,
  type Lose,
  optional,
  type Reading,
  readWhole,
  required,
  several,
  words,
} from './json-ld.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { withoutTags } from './without-tags.ts';
import { accessibilityFeatures, type CalendarEvent } from './model.ts';
import { picture } from './picture.ts';
import { organizer, place } from './places.ts';

/** Reads the events of any JSON-LD document, one of ours or a stranger's in schema.org's words. */
export function readEvents(document: unknown): Reading<CalendarEvent> {
  return readWhole(readEventsSlowly(document));
}

/**
 * The same a step at a time: between two, others may have their turn.
 *
 * @param zone - whose clocks show the times of events that say neither an offset nor a zone; without it, such times
 *   cannot be read
 */
export function readEventsSlowly(
  document: unknown,
  zone?: string,
): Generator<void, Reading<CalendarEvent>> {
  return graphReader(document, EVENT_TYPE, (node, lose) => readEvent(node, lose, zone));
}

function readEvent(node: JsonLdNode, lose: Lose, clocks: string | undefined): CalendarEvent {
  const name = required(node, 'name', words);
  const zone = optional(node, 'eventSchedule', scheduleZone, lose);
  const moment = momentIn(clocks && (zone ?? clocks));
  const startDate = required(node, 'startDate', moment);
  const endDate = optional(node, 'endDate', (end) => notBefore(startDate, moment(end)), lose);
  const location = optional(node, 'location', place, lose);
  return {
    id: idOf(node, `${name} ${startDate}`),
    name,
    startDate: inZone(startDate, zone),
    endDate: endDate && inZone(endDate, zone),
    timeZone: zone,
    allDay: startDate.length === 10,
    location,
    organizer: optional(node, 'organizer', organizer, lose),
    url: optional(node, 'url', webAddress, lose),
    registrationUrl:
      optional(node, 'potentialAction', registration, lose) ??
      optional(node, 'offers', offerUrl, lose),
    categories: several(node, 'keywords', words, lose),
    sectors: several(node, 'tv:sectors', words, lose),
    language: optional(node, 'inLanguage', languageTag, lose),
    accessibility: several(node, 'tv:accessibility', oneOf(...accessibilityFeatures), lose),
    eventStatus: isFull(node)
      ? 'full'
      : (optional(node, 'eventStatus', status, lose) ?? 'scheduled'),
    attendanceMode:
      optional(node, 'eventAttendanceMode', attendance, lose) ?? attendanceBy(node.location),
    offers: several(node, 'offers', offer, lose),
    description:
      optional(node, 'tv:description', richText, lose) ??
      optional(node, 'description', (value) => fromText(withoutTags(words(value))), lose),
    image: optional(node, 'image', picture, lose),
  };
}
