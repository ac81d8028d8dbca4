import { type EventListing, readEventListing } from '@telecom-valley/catalog';
import type { ShownEvent } from './shown-event.ts';

const listings = new WeakMap<ShownEvent, EventListing>();

/** What an event can be found by. It was looked at before, and so can be read. */
export function listingOf(entry: ShownEvent): EventListing {
  const known = listings.get(entry) ?? readEventListing(entry.node, () => {});
  listings.set(entry, known);
  return known;
}
