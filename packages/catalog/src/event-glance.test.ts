import { ParseError } from '@telecom-valley/shape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileDocument } from '../../../test/support/hostile-events.ts';
import { glanceAt } from './event-glance.ts';
import { isEventNode } from './event-facts.ts';
import { type EventListing, readEventListing } from './event-listing.ts';
import type { JsonLdNode } from './json-ld-node.ts';

const node = hostileDocument.chain(({ '@graph': nodes }) =>
  fc.constantFrom(...(nodes.filter(isEventNode) as JsonLdNode[])),
);

/** What the strict reader makes of a node. */
function strictly(from: JsonLdNode): EventListing | undefined {
  try {
    return readEventListing(from, () => {});
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return undefined;
  }
}

describe('a glance at an event', () => {
  it('sees what the strict reader reads', () => {
    fc.assert(
      fc.property(node, (from) => {
        const glance = glanceAt(from);
        const listing = strictly(from);
        expect(glance === undefined).toBe(listing === undefined);
        if (!glance || !listing) return;
        const { id, name, url, eventStatus } = listing;
        expect(glance).toMatchObject({ id, name, url, eventStatus });
        if (listing.location) expect(glance.place).toBe(listing.location.name);
        expect(glance.isOnline).toBe(listing.attendanceMode === 'online');
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['javascript:alert(1)', undefined],
    [' HTTPS://exemple.fr ', 'HTTPS://exemple.fr'],
    [['https://exemple.fr'], undefined],
  ])('takes from the address %j what may be a link: %j', (url, link) => {
    expect(glanceAt({ name: 'Café', startDate: '2026-11-18', url })?.url).toBe(link);
  });
});
