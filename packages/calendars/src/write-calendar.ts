import { addressLines, type CalendarEvent } from '@telecom-valley/catalog';
import { toText } from '@telecom-valley/richtext/anywhere';
import { addDays, type InstantMs, inUtc } from '@telecom-valley/time';

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
  const { startDate, timeZone } = event;
  const [offset] = /[+-]\d\d:?\d\d$/.exec(startDate) ?? [];
  const clocks = timeZone && offset ? { timeZone, offset } : undefined;
  return inFile([...(clocks ? zoneLines(clocks) : []), ...eventLines(event, now, clocks)]);
}

/** A zone, and what its clocks are ahead of UTC, as the event's times have it: `+01:00`. */
interface Clocks {
  readonly timeZone: string;
  readonly offset: string;
}

/** What its clocks show as the event begins: for who does not know the zone by its name, nothing more is needed. */
function zoneLines({ timeZone, offset }: Clocks): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${basic(offset)}`,
    `TZOFFSETTO:${basic(offset)}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
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

function eventLines(event: CalendarEvent, stamp: InstantMs, clocks?: Clocks): string[] {
  const { startDate, endDate = startDate, location, description } = event;
  const place = addressLines(location ?? {}).join(', ') || location?.url;
  const hasGeo = location?.latitude !== undefined && location.longitude !== undefined;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}`,
    `DTSTAMP${moment(new Date(stamp).toISOString())}`,
    `DTSTART${moment(startDate, clocks)}`,
    // The day after the last; what has no end but its beginning has none to name (3.8.2.2).
    (event.allDay || endDate !== startDate) &&
      `DTEND${moment(event.allDay ? addDays(endDate, 1) : endDate, clocks)}`,
    `SUMMARY:${escapeText(event.name)}`,
    place && `LOCATION:${escapeText(place)}`,
    hasGeo && `GEO:${location.latitude};${location.longitude}`,
    location?.url && `CONFERENCE;VALUE=URI:${location.url}`,
    event.url && `URL:${event.url}`,
    event.categories.length > 0 && `CATEGORIES:${event.categories.map(escapeText).join(',')}`,
    description && `DESCRIPTION:${escapeText(toText(description))}`,
    `STATUS:${STATUS[event.eventStatus] ?? 'CONFIRMED'}`,
    'END:VEVENT',
  ];
  return lines.flatMap((line) => line || []);
}

/** `;VALUE=DATE:20261118`, `:20261118T080000Z`, or by the clocks of a zone `;TZID=Europe/Paris:20261118T090000`. */
function moment(written: string, clocks?: Clocks): string {
  if (clocks && written.endsWith(clocks.offset))
    return `;TZID=${clocks.timeZone}:${basic(written).slice(0, 15)}`;
  const text = basic(inUtc(written));
  return `${text.length === 8 ? ';VALUE=DATE' : ''}:${text}`;
}

/** The basic format of ISO 8601. */
function basic(written: string): string {
  return written.replaceAll(/(?!^-)[-:]/g, '');
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
