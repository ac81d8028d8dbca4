import { fromText, type RichText, toText } from '@telecom-valley/richtext/anywhere';
import { ATTENDANCE_NAMES, STATUS_NAMES } from './event-names.ts';
import { compact, writeGraph } from './json-ld.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import type { CalendarEvent, Offer } from './model.ts';
import { writeOrganizer, writePicture, writePlace } from './write-places.ts';

const SCHEMA = 'https://schema.org/';

/** Events as schema.org's JSON-LD, from which `readEvents` makes the same events again. */
export function writeEvents(events: readonly CalendarEvent[]): JsonLdNode {
  return writeGraph(events.map(writeEvent));
}

function writeEvent(event: CalendarEvent): JsonLdNode {
  const isFull = event.eventStatus === 'full';
  return compact({
    '@type': 'Event',
    // Its times first: who looks for some events among thousands need not look any further.
    startDate: event.startDate,
    endDate: event.endDate,
    identifier: event.id,
    name: event.name,
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
    remainingAttendeeCapacity: isFull ? 0 : undefined,
    eventAttendanceMode: SCHEMA + ATTENDANCE_NAMES[event.attendanceMode],
    offers: event.offers.map(writeOffer),
    'tv:accessibility': event.accessibility,
    ...writeDescription(event.description),
    image: writePicture(event.image),
  });
}

/** As text, and as a tree where the text does not say all of it. */
function writeDescription(description: RichText | undefined): JsonLdNode {
  if (!description) return {};
  const text = toText(description);
  const saysAll = JSON.stringify(fromText(text)) === JSON.stringify(description);
  return { description: text, 'tv:description': saysAll ? undefined : description };
}

function writeOffer({ price, currency, name }: Offer): JsonLdNode {
  return compact({ '@type': 'Offer', price, priceCurrency: currency, name });
}
