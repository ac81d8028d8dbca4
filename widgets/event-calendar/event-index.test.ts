import { daysBetween, monthOf } from '@telecom-valley/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, eventNodes } from '../../test/support/arbitrary-events.ts';
import { shownEvents } from '../../test/support/shown-events.ts';
import { EventIndex, where } from './event-index.ts';
import { planList } from './list-plan.ts';
import type { ShownEvent } from './shown-event.ts';

const entries = eventNodes.map((nodes) => shownEvents(nodes).entries);
const starts = (list: Iterable<ShownEvent>) => Array.from(list, (entry) => entry.starts);

describe('EventIndex', () => {
  it('finds exactly the events of some days, by their start', () => {
    fc.assert(
      fc.property(entries, day, day, (list, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const found = new EventIndex(list).between(from, to);
        const expected = list.filter(({ first, last }) => first <= to && last >= from);
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
        expect(starts(found)).toEqual(starts(found).toSorted());
      }),
    );
  });

  it('goes ahead from a day: what still goes on, then what begins, by their start', () => {
    fc.assert(
      fc.property(entries, day, (list, from) => {
        const ahead = [...new EventIndex(list).ahead(from)];
        const running = ahead.filter(({ first }) => first < from);
        const coming = ahead.filter(({ first }) => first >= from);
        expect(ahead).toEqual([...running, ...coming]);
        expect(starts(running)).toEqual(starts(running).toSorted());
        expect(starts(coming)).toEqual(starts(coming).toSorted());
        expect(new Set(ahead)).toEqual(new Set(list.filter(({ last }) => last >= from)));
        expect(new Set(ahead).size).toBe(ahead.length);
      }),
    );
  });

  it('gives some of the events alone', () => {
    fc.assert(
      fc.property(entries, day, (list, from) => {
        const isWanted = ({ node }: ShownEvent) => String(node.identifier) < '8';
        const some = where(new EventIndex(list), isWanted);
        expect([...some.ahead(from)].every(isWanted)).toBe(true);
        expect(some.between(from, from)).toEqual(
          new EventIndex(list).between(from, from).filter(isWanted),
        );
      }),
    );
  });
});

describe('planList', () => {
  it('has each event that is not over once, in order, up to so many', () => {
    fc.assert(
      fc.property(entries, day, fc.integer({ min: 1, max: 10 }), (list, from, most) => {
        const plan = planList(new EventIndex(list).ahead(from), from, most);
        const days = plan.months.flatMap((month) => month.days);
        const shown = days.flatMap((one) => one.entries);
        const ahead = list.filter(({ last }) => last >= from);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toHaveLength(Math.min(most, ahead.length));
        expect(plan.hasMore).toBe(ahead.length > most);
        expect(days.every(({ date }) => date >= from)).toBe(true);
        expect(
          days.every(({ date }, at) => at === 0 || daysBetween(days[at - 1]!.date, date) > 0),
        ).toBe(true);
        for (const { month, days: inMonth } of plan.months) {
          expect(inMonth.every(({ date }) => monthOf(date) === month)).toBe(true);
        }
      }),
    );
  });
});
