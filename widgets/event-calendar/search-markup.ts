// Fetched where the tag has `seo`.
import { type CalendarEvent, readEvent, writeEvents } from '@telecom-valley/catalog';
import { localDate } from '@telecom-valley/time';
import type { Events } from './event-index.ts';

/** A page that says more than anybody reads is slow to read, for search engines too. */
const MOST = 100;

/**
 * Writes the next events into an element as schema.org's JSON-LD, which search engines read there. They are
 * written anew from what was read, so that nothing else of a source comes into the page.
 *
 * @param events - undefined to take away what was written
 * @param now - in milliseconds since the epoch
 */
export function markUp(host: Element, events: Events | undefined, now: number): void {
  const before = host.querySelector(':scope > script[type="application/ld+json"]');
  const text = events && JSON.stringify(writeEvents(eventsAhead(events, now)));
  if (before?.textContent === text) return;
  before?.remove();
  if (!text) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // As a node: pages with Trusted Types let nobody set the text of a script, whatever its type.
  script.append(text);
  host.append(script);
}

function eventsAhead(events: Events, now: number): CalendarEvent[] {
  const next = [];
  for (const { node } of events.ahead(localDate(now))) {
    next.push(readEvent(node, () => {}));
    if (next.length === MOST) break;
  }
  return next;
}
