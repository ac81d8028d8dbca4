import { addDays, type Weekday } from '@telecom-valley/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventNodes } from '../../test/support/arbitrary-events.ts';
import { shownEvents } from '../../test/support/shown-events.ts';
import { EventIndex } from './event-index.ts';
import { type Bar, monthLayout } from './month-layout.ts';

const entries = eventNodes.map((nodes) => shownEvents(nodes).entries);
const firstDay = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const lanesOf = fc.integer({ min: 1, max: 5 });
const isBar = (bar: Bar | undefined) => bar !== undefined;

describe('monthLayout', () => {
  it('no two bars of a week overlap in one lane', () => {
    fc.assert(
      fc.property(entries, firstDay, lanesOf, (list, first, most) => {
        for (const days of monthLayout('2026-11', first, new EventIndex(list), () => most)) {
          const taken = new Set<string>();
          days.forEach(({ lanes }, cell) => {
            for (const { lane, span } of lanes.filter(isBar)) {
              expect(lanes[lane]?.span).toBe(span);
              expect(lane).toBeLessThan(most);
              expect(cell + span).toBeLessThanOrEqual(7);
              for (let offset = 0; offset < span; offset += 1) {
                const place = `${lane}/${cell + offset}`;
                expect(taken.has(place)).toBe(false);
                taken.add(place);
              }
            }
          });
        }
      }),
    );
  });

  it('every event of a day is shown there, goes on there, or is counted', () => {
    fc.assert(
      fc.property(entries, firstDay, lanesOf, (list, first, most) => {
        for (const days of monthLayout('2026-11', first, new EventIndex(list), () => most)) {
          for (const { date, lanes, continued, hidden } of days) {
            const here = list.filter((one) => one.first <= date && date <= one.last);
            expect(lanes.filter(isBar).length + continued.length + hidden).toBe(here.length);
          }
        }
      }),
    );
  });

  it('a bar is as wide as its event in that week, and says where it goes on', () => {
    fc.assert(
      fc.property(entries, firstDay, (list, first) => {
        for (const days of monthLayout('2026-11', first, new EventIndex(list), () => Infinity)) {
          for (const { date, lanes } of days) {
            for (const { entry: one, span, cameFrom, goesOn } of lanes.filter(isBar)) {
              const end = addDays(date, span - 1);
              expect(date).toBe(cameFrom ? days[0]!.date : one.first);
              expect(end).toBe(goesOn ? days[6]!.date : one.last);
              expect(cameFrom).toBe(one.first < date);
            }
          }
        }
      }),
    );
  });
});
