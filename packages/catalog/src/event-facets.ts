import { ATTENDANCE_NAMES } from './event-names.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { accessibilityFeatures, type CalendarEvent, type Place } from './model.ts';
import { linkIn, listIn, nodeIn, numberIn, textIn, textsIn, wordIn } from './own-values.ts';

/** What events can be told apart by. */
export type EventFacets = Pick<
  CalendarEvent,
  'accessibility' | 'attendanceMode' | 'categories' | 'language' | 'location' | 'organizer'
>;

/** What a node of a document of ours says of its event that it can be told apart from others by. */
export function facetsIn(node: JsonLdNode): EventFacets {
  const organizer = nodeIn(node.organizer);
  const name = textIn(organizer.name);
  const accessibility = listIn(node['tv:accessibility']);
  return {
    location: placeIn(node.location),
    organizer: name ? { name, url: linkIn(organizer.url) } : undefined,
    categories: textsIn(node.keywords),
    language: textIn(node.inLanguage),
    accessibility: accessibilityFeatures.filter((feature) => accessibility.includes(feature)),
    attendanceMode: wordIn(ATTENDANCE_NAMES, node.eventAttendanceMode) ?? 'on-site',
  };
}

/** A place one goes to, one that is not on the ground, or both. */
function placeIn(location: unknown): Place | undefined {
  if (!location) return undefined;
  const parts = Array.isArray(location) ? location : [location];
  const place: Record<string, unknown> = {};
  for (const part of parts) {
    const { address, geo, name, url } = nodeIn(part);
    const { streetAddress, postalCode, addressLocality } = nodeIn(address);
    const { latitude, longitude } = nodeIn(geo);
    const known = {
      name: textIn(name),
      street: textIn(streetAddress),
      postalCode: textIn(postalCode),
      town: textIn(addressLocality),
      latitude: numberIn(latitude),
      longitude: numberIn(longitude),
      url: linkIn(url),
    };
    for (const [key, value] of Object.entries(known)) place[key] ??= value;
  }
  return place;
}
