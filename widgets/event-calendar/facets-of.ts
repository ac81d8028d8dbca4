import { type EventFacets, facetsIn } from '@telecom-valley/catalog';
import type { ShownEvent } from './shown-event.ts';

const known = new WeakMap<ShownEvent, EventFacets>();

/** What an event can be told apart from others by. */
export function facetsOf(entry: ShownEvent): EventFacets {
  const facets = known.get(entry) ?? facetsIn(entry.node);
  known.set(entry, facets);
  return facets;
}
