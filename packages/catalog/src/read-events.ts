import { fromText, richText } from '@telecom-valley/richtext/anywhere';
import { number, plainObject, type Shape, timeZone, webAddress } from '@telecom-valley/shape';
import { formatInstant, parseInstant } from '@telecom-valley/time';
import { readEventListing } from './event-listing.ts';
import { EVENT_TYPE } from './event-names.ts';
import { type Lose, optional, type Reading, readGraph, several, words } from './json-ld.ts';
import { asList, type JsonLdNode } from './json-ld-node.ts';
import { type CalendarEvent, type Offer } from './model.ts';
import { picture } from './picture.ts';

/** Reads the events of any JSON-LD document, one of ours or a stranger's in schema.org's words. */
export function readEvents(document: unknown): Reading<CalendarEvent> {
  return readGraph(document, EVENT_TYPE, readEvent);
}

/** Reads all of one event. */
export function readEvent(node: JsonLdNode, lose: Lose): CalendarEvent {
  const listing = readEventListing(node, lose);
  const zone = optional(node, 'eventSchedule', scheduleZone, lose);
  return {
    ...listing,
    startDate: inZone(listing.startDate, zone),
    endDate: listing.endDate && inZone(listing.endDate, zone),
    timeZone: zone,
    registrationUrl:
      optional(node, 'potentialAction', registration, lose) ??
      optional(node, 'offers', offerUrl, lose),
    sectors: several(node, 'tv:sectors', words, lose),
    offers: several(node, 'offers', offer, lose),
    description:
      optional(node, 'tv:description', richText, lose) ??
      optional(node, 'description', (value) => fromText(words(value)), lose),
    image: optional(node, 'image', picture, lose),
  };
}

/** The written instant as clocks in the event's zone show it, so that its first characters can be printed. */
function inZone(written: string, zone: string | undefined): string {
  const isLocal = zone === undefined || !written.endsWith('Z');
  return isLocal ? written : formatInstant(parseInstant(written)!, zone);
}

const scheduleZone: Shape<string> = (value) => timeZone(plainObject(value).scheduleTimezone);

const registration: Shape<string | undefined> = (value) => {
  const { '@type': type, target } = plainObject(value);
  if (type !== 'RegisterAction') return undefined;
  return webAddress(typeof target === 'string' ? target : plainObject(target).urlTemplate);
};

const offerUrl: Shape<string | undefined> = (value) => {
  const { url } = Object(asList(value)[0]) as { url?: unknown };
  return url === undefined ? undefined : webAddress(url);
};

/** A price; an offer without one says only where to register. */
const offer: Shape<Offer | undefined> = (value) => {
  const { price, lowPrice, priceCurrency, name } = plainObject(value);
  if (price === undefined && lowPrice === undefined) return undefined;
  return {
    price: number(Number(price ?? lowPrice)),
    currency: words(priceCurrency),
    name: name === undefined ? undefined : words(name),
  };
};
