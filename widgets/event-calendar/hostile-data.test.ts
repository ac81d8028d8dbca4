import { isEventNode, nodesOf, readEvent } from '@telecom-valley/catalog';
import { eventFilters, eventSheet, speak } from '@telecom-valley/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileDocument } from '../../test/support/hostile-events.ts';
import { shownEvents } from '../../test/support/shown-events.ts';
import { calendarLinks } from './calendar-links.ts';
import { EventIndex, where } from './event-index.ts';
import { facets, optionsOf } from './facets.ts';
import { matcher } from './find.ts';
import { listingOf } from './listing-of.ts';
import { planList } from './list-plan.ts';
import { monthLayout } from './month-layout.ts';
import { renderFilters } from './render-filters.ts';
import { sheetFacts } from './sheet-facts.ts';

it(
  'whatever a document holds, its good event is shown, and no link leads anywhere but to the web',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const { nodes } = nodesOf(document)!;
        const { entries } = shownEvents(nodes.filter(isEventNode));
        const readable = where(new EventIndex(entries), ({ event }) => event !== undefined);
        const weeks = monthLayout('2026-11', 1, readable, () => Infinity);
        const inMonth = weeks
          .flat()
          .flatMap(({ lanes }) => lanes.map((bar) => bar?.entry.event?.id));
        expect(inMonth).toContain('good');
        const ahead = [...readable.ahead('2026-11-01')];
        expect(planList(ahead, '2026-11-01', 100).months.length).toBeGreaterThan(0);
        expect(ahead.filter(matcher('la bonne')).map(({ event }) => event!.id)).toContain('good');
        const events = ahead.map(listingOf);
        for (const facet of facets) optionsOf(facet, events, {});
        renderFilters({
          events: readable,
          choice: {},
          locale: 'fr',
          filter: () => {},
          cursor: '2026-11-18',
          today: '2026-11-01',
          goTo: () => {},
        });
        for (const entry of ahead) {
          const event = readEvent(entry.node, () => {});
          sheetFacts(entry, event, 'fr', speak(eventSheet, 'fr'), speak(eventFilters, 'fr'));
          const links = [
            event.url,
            event.registrationUrl,
            event.image?.url,
            event.organizer?.url,
            event.location?.url,
          ];
          for (const link of links) expect(link ?? 'https:').toMatch(/^https?:/i);
          for (const { href } of calendarLinks(event)) expect(href).toMatch(/^https:/);
        }
      }),
      { numRuns: 10_000 },
    );
  },
);
