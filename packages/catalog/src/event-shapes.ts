import {
  calendarDate,
  instant,
  number,
  plainObject,
  type Shape,
  timeZone,
  unexpected,
  webAddress,
} from '@telecom-valley/shape';
import { formatInstant, instantOf, parseInstant } from '@telecom-valley/time';
import { byName } from './enumeration.ts';
import { ATTENDANCE_NAMES, STATUS_NAMES } from './event-names.ts';
import { asList, localName, words } from './json-ld.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import type { AttendanceMode, EventStatus, Offer } from './model.ts';

/** A language by its tag, or as a Language node that names it. */
export const languageTag: Shape<string> = (value) => {
  const isNode = typeof value === 'object' && !Array.isArray(value);
  const tag = words(isNode ? plainObject(value).alternateName : value);
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) throw unexpected('text', value);
  return tag;
};

/**
 * A day, or an instant with its offset.
 *
 * @param zone - whose clocks a time without an offset is read by; undefined where there is to be none
 */
export function momentIn(zone: string | undefined): Shape<string> {
  return (value) => {
    if (typeof value !== 'string' || !value.includes('T')) return calendarDate(value);
    const isBare = zone !== undefined && /T\d\d:\d\d(?::\d\d)?$/.test(value);
    return instant(isBare ? formatInstant(instantOf(value, zone), zone) : value);
  };
}

export function notBefore(start: string, end: string): string {
  const isSameKind = (start.length === 10) === (end.length === 10);
  const isLater = end.length === 10 ? end >= start : parseInstant(end)! >= parseInstant(start)!;
  if (!isSameKind || !isLater) throw unexpected('later than the start', end);
  return end;
}

/** What was put off to another time is as planned, at that time. */
export const status: Shape<EventStatus> = (value) =>
  localName(value) === 'EventRescheduled' ? 'scheduled' : byName(STATUS_NAMES)(value);
export const attendance: Shape<AttendanceMode> = byName(ATTENDANCE_NAMES);

/** How one takes part, where the event does not say it: by its places. */
export function attendanceBy(location: unknown): AttendanceMode {
  const isOnline = asList(location).map(
    (part) => localName(Object(part)['@type']) === 'VirtualLocation',
  );
  if (!isOnline.includes(true)) return 'on-site';
  return isOnline.includes(false) ? 'mixed' : 'online';
}

/** schema.org has no status for it: no place is left, or nothing can be bought any more. */
export function isFull(node: JsonLdNode): boolean {
  const offers = asList(node.offers);
  const isSoldOut = (offer: unknown) => localName(Object(offer).availability) === 'SoldOut';
  return node.remainingAttendeeCapacity === 0 || (offers.length > 0 && offers.every(isSoldOut));
}

/** The written instant as clocks in the event's zone show it, so that its first characters can be printed. */
export function inZone(written: string, zone: string | undefined): string {
  const instant = parseInstant(written);
  return instant === undefined || zone === undefined ? written : formatInstant(instant, zone);
}

export const scheduleZone: Shape<string> = (value) => timeZone(plainObject(value).scheduleTimezone);

export const registration: Shape<string | undefined> = (value) => {
  const { '@type': type, target } = plainObject(value);
  if (type !== 'RegisterAction') return undefined;
  return webAddress(typeof target === 'string' ? target : plainObject(target).urlTemplate);
};

export const offerUrl: Shape<string | undefined> = (value) => {
  const { url } = Object(asList(value)[0]) as { url?: unknown };
  return url === undefined ? undefined : webAddress(url);
};

/** A price; an offer without one says only where to register. */
export const offer: Shape<Offer | undefined> = (value) => {
  const { price, lowPrice, priceCurrency, name } = plainObject(value);
  if (price === undefined && lowPrice === undefined) return undefined;
  return {
    price: number(Number(price ?? lowPrice)),
    currency: words(priceCurrency),
    name: name === undefined ? undefined : words(name),
  };
};
