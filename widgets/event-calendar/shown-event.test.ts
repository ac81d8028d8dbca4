import { describe, expect, it } from 'vitest';
import { shownEvents } from '../../test/support/shown-events.ts';
import { fold, isFound } from './search-text.ts';

const withDoubts = (node: object) => {
  const { doubts, entries } = shownEvents([{ '@type': 'Event', name: 'Café', ...node }]);
  return { doubts, entry: entries[0]! };
};
const shown = (node: object) => withDoubts(node).entry;

describe('a shown event', () => {
  it.each([
    ['2026-11-18T09:00:00+01:00', '2026-11-19T18:00:00+01:00', '2026-11-19'],
    ['2026-11-18T20:00:00+01:00', '2026-11-19T00:00:00+01:00', '2026-11-18'],
    ['2026-11-18T00:00:00+01:00', '2026-11-18T00:00:00+01:00', '2026-11-18'],
    ['2026-11-18T09:00:00+01:00', '2026-11-17T09:00:00+01:00', '2026-11-18'],
    ['2026-11-18', '2026-11-19', '2026-11-19'],
    ['2026-11-18', undefined, '2026-11-18'],
  ])('from %s to %s lasts until %s', (startDate, endDate, last) => {
    expect(shown({ startDate, endDate })).toMatchObject({ first: '2026-11-18', last });
  });

  it('written in UTC shows what clocks show in its zone, else the visitor’s', () => {
    const startDate = '2026-11-18T23:30:00Z';
    const eventSchedule = { '@type': 'Schedule', scheduleTimezone: 'Europe/London' };
    expect(shown({ startDate, eventSchedule }).starts).toBe('2026-11-18T23:30');
    expect(shown({ startDate }).starts).toBe('2026-11-18T20:00');
    expect(shown({ startDate: 'Z' }).starts).toBe('');
  });

  it('is read when it is looked at, once, and says so when it cannot be', () => {
    const good = withDoubts({ startDate: '2026-11-18', url: 'javascript:alert(1)' });
    expect(good.entry.event).toMatchObject({ name: 'Café', url: undefined });
    expect(good.entry.event).toBe(good.entry.event);
    expect(good.doubts.size).toBe(0);
    const bad = withDoubts({ startDate: 'demain' });
    expect(bad.doubts.size).toBe(0);
    expect(bad.entry.event).toBeUndefined();
    expect([...bad.doubts]).toEqual([0]);
  });

  it('is found by words without case and accents', () => {
    const entry = shown({
      startDate: '2026-11-18',
      description: 'À l’École des mines',
      keywords: ['IA'],
    });
    for (const query of ['CAFE', 'ecole cafe', 'ia', '']) {
      expect(isFound(entry, fold(query))).toBe(true);
    }
    expect(isFound(entry, fold('thé'))).toBe(false);
  });
});
