import { ParseError } from '@telecom-valley/shape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileDocument } from '../../../test/support/hostile-events.ts';
import { glanceAt } from './event-glance.ts';
import { isEventNode } from './event-facts.ts';
import { readEventListing } from './event-listing.ts';
import type { JsonLdNode } from './json-ld-node.ts';

const node = hostileDocument.chain(({ '@graph': nodes }) =>
  fc.constantFrom(...(nodes.filter(isEventNode) as JsonLdNode[])),
);

/** What the strict reader makes of a node, and under which keys it lost something. */
function strictly(from: JsonLdNode) {
  const lost: string[] = [];
  const lose = ({ problems }: ParseError) => lost.push(...problems.map(({ path }) => path));
  try {
    return { listing: readEventListing(from, lose), lost };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { lost };
  }
}

/** What a glance looks at; of a place, the name alone. */
const LOOKED_AT = /^(?:url|endDate|eventStatus|eventAttendanceMode)$/;

describe('a glance at an event', () => {
  it('sees what the strict reader reads, and that something is lost', () => {
    fc.assert(
      fc.property(node, (from) => {
        const glance = glanceAt(from);
        const { listing, lost } = strictly(from);
        expect(glance === undefined).toBe(listing === undefined);
        if (!glance || !listing) return;
        const { id, name, url, eventStatus } = listing;
        expect(glance).toMatchObject({ id, name, url, eventStatus });
        if (listing.location) expect(glance.place).toBe(listing.location.name);
        expect(glance.isOnline).toBe(listing.attendanceMode === 'online');
        if (lost.some((path) => LOOKED_AT.test(path))) expect(glance.isSound).toBe(false);
        if (lost.length === 0) expect(glance.isSound).toBe(true);
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
