import type { AttendanceMode, CalendarEvent, EventStatus, Place } from '@telecom-valley/catalog';
import { fromText } from '@telecom-valley/richtext/anywhere';
import { addDays, formatInstant, type TimeZone } from '@telecom-valley/time';
import { isDate, type Moment, writeMoment } from './moment.ts';
import { parameterOf, splitValues, unescapeText } from './property.ts';
import { endInstant, propertiesOf, textOf, type Vevent } from './vevent.ts';

/** What is the same for all occurrences of an event. */
type Facts = Omit<CalendarEvent, 'id' | 'startDate' | 'endDate' | 'timeZone' | 'allDay'>;

/**
 * Writes occurrences as the catalog has them: of an event, when one begins, and when the series would have it
 * begin, which it is told apart by.
 *
 * @param readersZone - in which times in UTC are shown
 */
export function eventWriter(
  readersZone: TimeZone,
): (event: Vevent, start: Moment, occurrence: Moment) => CalendarEvent {
  const known = new WeakMap<Vevent, Facts>();
  return (event, start, occurrence) => {
    let facts = known.get(event);
    if (!facts) known.set(event, (facts = factsOf(event)));
    const zone = start.zone === 'UTC' ? readersZone : start.zone;
    const isSeries = event.rules.length > 0 || event.recurrenceId || event.extraStarts.length > 0;
    return {
      id: isSeries ? `${event.uid}/${occurrence.wall}` : event.uid,
      startDate: writeMoment(start, zone),
      // iCalendar names the day after the last, schema.org the last.
      endDate: isDate(start)
        ? addDays(start.wall, event.length.days - 1)
        : formatInstant(endInstant(start, event.length), zone),
      timeZone: zone,
      allDay: isDate(start),
      ...facts,
    };
  };
}

function factsOf(event: Vevent): Facts {
  const { component } = event;
  const location = placeOf(event);
  return {
    name: event.name,
    location,
    organizer: organizerOf(event),
    url: addressIn(event, 'URL'),
    categories: propertiesOf(component, 'CATEGORIES').flatMap(({ value }) =>
      splitValues(value)
        .map((one) => unescapeText(one).trim())
        .filter(Boolean),
    ),
    sectors: [],
    eventStatus: statusOf(event),
    attendanceMode: attendanceOf(location),
    offers: [],
    accessibility: [],
    description: fromText(textOf(component, 'DESCRIPTION') ?? ''),
  };
}

function statusOf({ component }: Vevent): EventStatus {
  return textOf(component, 'STATUS')?.toUpperCase() === 'CANCELLED' ? 'cancelled' : 'scheduled';
}

function attendanceOf(location: Place | undefined): AttendanceMode {
  if (location?.url === undefined) return 'on-site';
  return location.name === undefined ? 'online' : 'mixed';
}

/** LOCATION, unless it is the address of a meeting; and the address of CONFERENCE (RFC 7986, 5.11). */
function placeOf(event: Vevent): Place | undefined {
  const written = textOf(event.component, 'LOCATION') ?? '';
  const isAddress = isWebAddress(written);
  const url = addressIn(event, 'CONFERENCE') ?? (isAddress ? written : undefined);
  const name = isAddress ? undefined : inOneLine(written) || undefined;
  if (name === undefined && url === undefined) return undefined;
  const [latitude, longitude] = geoOf(event);
  return { name, latitude, longitude, url };
}

/** Some write the lines of an address below one another, some of them with the comma that is to come between them. */
function inOneLine(place: string): string {
  return place
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter(Boolean)
    .join(', ');
}

function geoOf({ component }: Vevent): [latitude?: number, longitude?: number] {
  const [latitude, longitude, ...more] = (textOf(component, 'GEO') ?? '').split(';');
  if (!latitude || !longitude || more.length > 0) return [];
  const degrees: [number, number] = [Number(latitude), Number(longitude)];
  return degrees.every((one) => Number.isFinite(one)) ? degrees : [];
}

function organizerOf({ component }: Vevent): CalendarEvent['organizer'] {
  const [property] = propertiesOf(component, 'ORGANIZER');
  const name = property && parameterOf(property, 'CN')?.trim();
  return name ? { name } : undefined;
}

function addressIn({ component }: Vevent, name: string): string | undefined {
  return propertiesOf(component, name)
    .map(({ value }) => value.trim())
    .find(isWebAddress);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
