// Fetched where the tag has `seo`.
import type { JsonLdNode } from '@telecom-valley/catalog';
import { localDate } from '@telecom-valley/time';
import { render } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Events } from './event-index.ts';

/** A page that says more than anybody reads is slow to read, for search engines too. */
const MOST = 100;

/** What was written into an element: it is drawn more often than this changes. */
const marked = new WeakMap<Element, readonly JsonLdNode[]>();

/**
 * Writes the next events into an element as schema.org's JSON-LD, which search engines read there.
 *
 * @param events - undefined to take away what was written
 * @param now - in milliseconds since the epoch
 */
export function markUp(host: Element, events: Events | undefined, now: number): void {
  const next = events ? ahead(events, now) : [];
  const before = marked.get(host) ?? [];
  if (next.length === before.length && next.every((node, at) => node === before[at])) return;
  marked.set(host, next);
  host.querySelector(':scope > script[type="application/ld+json"]')?.remove();
  if (next.length === 0) return;
  // By a template: pages with Trusted Types let nobody set the text of a script, whatever its type.
  const frame = document.createElement('div');
  const json = unsafeStatic(
    asScript({ '@context': 'https://schema.org', '@graph': next.map(published) }),
  );
  render(
    html`<script type="application/ld+json">
      ${json}
    </script>`,
    frame,
  );
  host.append(frame.querySelector('script')!);
}

/** What schema.org has words for. */
function published(node: JsonLdNode): JsonLdNode {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !key.startsWith('tv:')));
}

/** As JSON in which no mark-up begins. */
function asScript(document: unknown): string {
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

function ahead(events: Events, now: number): JsonLdNode[] {
  const next = [];
  for (const { event, node } of events.ahead(localDate(now))) {
    if (event) next.push(node);
    if (next.length === MOST) break;
  }
  return next;
}
