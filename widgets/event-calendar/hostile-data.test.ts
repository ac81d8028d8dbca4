import { writeEvent } from '@telecom-valley/calendars';
import { ownEvent, ownNodes, readEvents, writeEvents } from '@telecom-valley/catalog';
import { eventFilters, eventSheet, sayIn } from '@telecom-valley/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileDocument } from '../../test/support/hostile-events.ts';
import { shownEvents } from '../../test/support/shown-events.ts';
import { calendarLinks } from './calendar-links.ts';
import { EventIndex, where } from './event-index.ts';
import { facets, optionsOf } from './facets.ts';
import { facetsOf } from './facets-of.ts';
import { planList } from './list-plan.ts';
import { monthLayout } from './month-layout.ts';
import { renderFilters } from './render-filters.ts';
import { matcher } from './search.ts';
import { sheetFacts } from './sheet-facts.ts';

const sheetWords = sayIn<(typeof eventSheet)['fr']>(eventSheet.fr, 'fr');
const kinds = sayIn<(typeof eventFilters)['fr']>(eventFilters.fr, 'fr');

/** What becomes of a document that says it is ours, and of one of somebody else. */
const ways: Readonly<Record<string, (document: object) => unknown>> = {
  'that says it is ours': (document) => ({ ...writeEvents([]), ...document }),
  'of somebody else': (document) => writeEvents(readEvents(document).entries),
};

it.each(Object.entries(ways))(
  'whatever a document %s holds, its good event is shown, and no link leads anywhere but to the web',
  { timeout: 120_000 },
  (_what, toOwn) => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const nodes = ownNodes(JSON.parse(JSON.stringify(toOwn(document)))) as object[];
        const { entries } = shownEvents(nodes);
        const index = new EventIndex(entries);
        const weeks = monthLayout('2026-11', 1, index, () => Infinity);
        const inMonth = weeks
          .flat()
          .flatMap(({ lanes }) => lanes.map((bar) => bar?.entry.event?.id));
        expect(inMonth).toContain('good');
        const readable = where(index, ({ event }) => event !== undefined);
        const ahead = [...readable.ahead('2026-11-01')];
        expect(planList(ahead, '2026-11-01', 100).months.length).toBeGreaterThan(0);
        expect(ahead.filter(matcher('la bonne')).map(({ event }) => event!.id)).toContain('good');
        for (const facet of facets) optionsOf(facet, ahead.map(facetsOf), {});
        renderFilters({
          events: readable,
          choice: {},
          locale: 'fr',
          filter: () => {},
          words: kinds,
          cursor: '2026-11-18',
          from: '2026-11-01',
          goTo: () => {},
        });
        for (const entry of ahead) {
          const event = ownEvent(entry.node)!;
          sheetFacts(entry, event, 'fr', sheetWords, kinds);
          writeEvent(event, 0);
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
      { numRuns: 5000 },
    );
  },
);
