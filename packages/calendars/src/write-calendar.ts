import type { CalendarEvent } from '@telecom-valley/catalog';
import { toText } from '@telecom-valley/richtext/anywhere';
import { addDays, type InstantMs, parseInstant } from '@telecom-valley/time';

/** What a calendar says of itself. */
export interface CalendarTitle {
  readonly name: string;
  /** When it was made. */
  readonly generatedAt: InstantMs;
}

/**
 * Events as an iCalendar file (RFC 5545) that people can subscribe to. Times are in UTC: an event that has
 * been unrolled needs no rules of a zone.
 */
export function writeCalendar(events: readonly CalendarEvent[], title: CalendarTitle): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Telecom Valley//Faire savoir//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(title.name)}`,
    `X-WR-CALNAME:${escapeText(title.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    ...events.flatMap((event) => eventLines(event, title.generatedAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: InstantMs): string[] {
  const { startDate, endDate = startDate, location, description } = event;
  const place = [location?.name, location?.street, location?.town].filter(Boolean).join(', ');
  const hasGeo = location?.latitude !== undefined && location.longitude !== undefined;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART${moment(startDate)}`,
    // iCalendar names the day after the last.
    `DTEND${moment(event.allDay ? addDays(endDate, 1) : endDate)}`,
    `SUMMARY:${escapeText(event.name)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(hasGeo ? [`GEO:${location.latitude};${location.longitude}`] : []),
    ...(location?.url ? [`CONFERENCE;VALUE=URI:${location.url}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    ...(event.categories.length > 0
      ? [`CATEGORIES:${event.categories.map(escapeText).join(',')}`]
      : []),
    ...(description ? [`DESCRIPTION:${escapeText(toText(description))}`] : []),
    `STATUS:${event.eventStatus === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** `;VALUE=DATE:20261118`, or `:20261118T080000Z`. */
function moment(written: string): string {
  const instant = parseInstant(written);
  return instant === undefined ? `;VALUE=DATE:${written.replaceAll('-', '')}` : `:${utc(instant)}`;
}

function utc(instant: InstantMs): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n?|\n/g, String.raw`\n`);
}

/** No line is longer than 75 octets, and none is cut inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
