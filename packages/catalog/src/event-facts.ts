import { EVENT_TYPE } from './event-names.ts';
import { asList, isOfType, type JsonLdNode, localName } from './json-ld-node.ts';
import type { AttendanceMode } from './model.ts';

/** Whether a node of a document is an event. */
export function isEventNode(value: unknown): value is JsonLdNode {
  return isOfType(value, EVENT_TYPE);
}

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
