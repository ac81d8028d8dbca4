import { addressLines, type CalendarEvent } from '@telecom-valley/catalog';
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
    'METHOD:PUBLISH',
    `NAME:${escapeText(title.name)}`,
    `X-WR-CALNAME:${escapeText(title.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    ...events.flatMap((event) => eventLines(event, title.generatedAt)),
  ];
  return inFile(lines);
}

/**
 * One event as an iCalendar file, to be put into a calendar that one has: Outlook makes a calendar of its own of a
 * file that has a name (MS-OXCICAL, X-WR-CALNAME).
 *
 * @param now - when the file is made
 */
export function writeEvent(event: CalendarEvent, now: InstantMs): string {
  return inFile(eventLines(event, now));
}

function inFile(content: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Telecom Valley//Faire savoir//FR',
    ...content,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const STATUS: Readonly<Partial<Record<CalendarEvent['eventStatus'], string>>> = {
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
};

function eventLines(event: CalendarEvent, stamp: InstantMs): string[] {
  const { startDate, endDate = startDate, location, description } = event;
  const place = addressLines(location ?? {}).join(', ') || location?.url;
  const hasGeo = location?.latitude !== undefined && location.longitude !== undefined;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART${moment(startDate)}`,
    // The day after the last; what has no end but its beginning has none to name (3.8.2.2).
    ...(event.allDay || endDate !== startDate
      ? [`DTEND${moment(event.allDay ? addDays(endDate, 1) : endDate)}`]
      : []),
    `SUMMARY:${escapeText(event.name)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(hasGeo ? [`GEO:${location.latitude};${location.longitude}`] : []),
    ...(location?.url ? [`CONFERENCE;VALUE=URI:${location.url}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    ...(event.categories.length > 0
      ? [`CATEGORIES:${event.categories.map(escapeText).join(',')}`]
      : []),
    ...(description ? [`DESCRIPTION:${escapeText(toText(description))}`] : []),
    `STATUS:${STATUS[event.eventStatus] ?? 'CONFIRMED'}`,
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
