import type { AttendanceMode, CalendarEvent, EventStatus, Place } from '@telecom-valley/catalog';
import { fromText } from '@telecom-valley/richtext/anywhere';
import { addDays, type TimeZone } from '@telecom-valley/time';
import { isDate, type Moment, writeMoment } from './moment.ts';
import { endOf, type Vevent } from './vevent.ts';

/**
 * One occurrence of an event, as the catalog has it.
 *
 * @param start - when this occurrence begins
 * @param occurrence - when the series would have it begin, which it is told apart by
 * @param readersZone - in which times in UTC are shown
 */
export function toCalendarEvent(
  event: Vevent,
  start: Moment,
  occurrence: Moment,
  readersZone: TimeZone,
): CalendarEvent {
  const zone = start.zone === 'UTC' ? readersZone : start.zone;
  const end = endOf(start, event.length);
  const isSeries = event.rule || event.recurrenceId || event.extraStarts.length > 0;
  const location = placeOf(event);
  return {
    id: isSeries ? `${event.uid}/${occurrence.wall}` : event.uid,
    name: event.name,
    startDate: writeMoment(start, zone),
    // iCalendar names the day after the last, schema.org the last.
    endDate: isDate(end) ? addDays(end.wall, -1) : writeMoment(end, zone),
    timeZone: zone,
    allDay: isDate(start),
    location,
    organizer: organizerOf(event),
    url: addressIn(event, 'url'),
    categories: textsIn(event, 'categories'),
    sectors: [],
    eventStatus: statusOf(event),
    attendanceMode: attendanceOf(location),
    offers: [],
    accessibility: [],
    description: textsIn(event, 'description').flatMap(fromText),
  };
}

function statusOf(event: Vevent): EventStatus {
  return textsIn(event, 'status')[0]?.toUpperCase() === 'CANCELLED' ? 'cancelled' : 'scheduled';
}

function attendanceOf(location: Place | undefined): AttendanceMode {
  if (location?.url === undefined) return 'on-site';
  return location.name === undefined ? 'online' : 'mixed';
}

/** LOCATION, unless it is the address of a meeting; and the address of CONFERENCE (RFC 7986, 5.11). */
function placeOf(event: Vevent): Place | undefined {
  const [written = ''] = textsIn(event, 'location');
  const isAddress = isWebAddress(written);
  const url = addressIn(event, 'conference') ?? (isAddress ? written : undefined);
  const name = written !== '' && !isAddress ? written : undefined;
  if (name === undefined && url === undefined) return undefined;
  const [latitude, longitude] = geoOf(event);
  return { name, latitude, longitude, url };
}

function geoOf(event: Vevent): [latitude?: number, longitude?: number] {
  const geo = event.component.getFirstPropertyValue('geo') as unknown;
  if (!Array.isArray(geo) || !geo.every((degrees) => Number.isFinite(degrees))) return [];
  return [Number(geo[0]), Number(geo[1])];
}

function organizerOf({ component }: Vevent): CalendarEvent['organizer'] {
  const property = component.getFirstProperty('organizer');
  const name = property?.getFirstParameter('cn');
  return typeof name === 'string' && name.trim() !== '' ? { name: name.trim() } : undefined;
}

function addressIn(event: Vevent, property: string): string | undefined {
  return textsIn(event, property).find(isWebAddress);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function textsIn({ component }: Vevent, property: string): string[] {
  return component
    .getAllProperties(property)
    .flatMap((found) => found.getValues() as unknown[])
    .map((value) => String(value).trim())
    .filter((value) => value !== '');
}
