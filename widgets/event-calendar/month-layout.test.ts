import { addDays, daysBetween, monthOf, type Weekday } from '@telecom-valley/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDays } from './event-days.ts';
import { eventDays } from './event-days.ts';
import { planList } from './list-plan.ts';
import { monthLayout } from './month-layout.ts';

const day = fc.integer({ min: -10, max: 45 }).map((days) => addDays('2026-11-01', days));
const entry = fc.tuple(day, fc.nat({ max: 20 }), fc.uuid()).map(([first, days, id]): EventDays => {
  const last = addDays(first, days);
  return { first, last, event: { id, name: id } as EventDays['event'] };
});
const entries = fc
  .array(entry, { maxLength: 30 })
  .map((list) => list.toSorted((a, b) => (a.first < b.first ? -1 : 1)));
const firstDay = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const lanes = fc.integer({ min: 1, max: 5 });

describe('monthLayout', () => {
  it('no two bars of a week overlap in one lane', () => {
    fc.assert(
      fc.property(entries, firstDay, lanes, (list, first, most) => {
        for (const { days } of monthLayout('2026-11', first, list, () => most)) {
          const taken = new Set<string>();
          days.forEach(({ bars }, cell) => {
            for (const { lane, span } of bars) {
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
      fc.property(entries, firstDay, lanes, (list, first, most) => {
        for (const { days } of monthLayout('2026-11', first, list, () => most)) {
          for (const { date, bars, continued, hidden } of days) {
            const here = list.filter((one) => one.first <= date && date <= one.last);
            expect(bars.length + continued.length + hidden).toBe(here.length);
          }
        }
      }),
    );
  });

  it('a bar is as wide as its event in that week, and says where it goes on', () => {
    fc.assert(
      fc.property(entries, firstDay, (list, first) => {
        for (const { days } of monthLayout('2026-11', first, list, () => Infinity)) {
          for (const { date, bars } of days) {
            for (const { entry: one, span, cameFrom, goesOn } of bars) {
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

describe('eventDays', () => {
  it.each([
    ['2026-11-18T09:00:00+01:00', '2026-11-19T18:00:00+01:00', '2026-11-19'],
    ['2026-11-18T20:00:00+01:00', '2026-11-19T00:00:00+01:00', '2026-11-18'],
    ['2026-11-18T00:00:00+01:00', '2026-11-18T00:00:00+01:00', '2026-11-18'],
    ['2026-11-18', '2026-11-19', '2026-11-19'],
    ['2026-11-18', undefined, '2026-11-18'],
  ])('from %s to %s is until %s', (startDate, endDate, last) => {
    const event = { startDate, endDate } as EventDays['event'];
    expect(eventDays(event)).toMatchObject({ first: '2026-11-18', last });
  });
});

describe('planList', () => {
  it('has each event that is not over once, in order, up to so many', () => {
    fc.assert(
      fc.property(entries, day, fc.integer({ min: 1, max: 10 }), (list, from, most) => {
        const plan = planList(list, from, most);
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
