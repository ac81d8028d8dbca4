import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contest } from '@telecom-valley/catalog';
import { contestCountdown, speak } from '@telecom-valley/words';
import { chooseContest } from './choose-contest.ts';
import { stageDate } from './stage-date.ts';
import { nextChange, timeLeft } from './time-left.ts';

const END = Date.UTC(2026, 9, 31, 22);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const shown = (left: number, calm = false) =>
  timeLeft(END, END - left, calm)
    .map(({ unit, count }) => `${count} ${unit}`)
    .join(' ');

describe('timeLeft', () => {
  it.each([
    [2 * DAY + 3 * HOUR, '2 days 3 hours 0 minutes'],
    [2 * DAY + 1, '2 days 0 hours 1 minutes'],
    [DAY + 1, '1 days 0 hours 1 minutes'],
    [DAY, '24 hours 0 minutes 0 seconds'],
    [61_000, '0 hours 1 minutes 1 seconds'],
    [1, '0 hours 0 minutes 1 seconds'],
    [0, '0 hours 0 minutes 0 seconds'],
  ])('with %d ms left is %s', (left, text) => {
    expect(shown(left)).toBe(text);
  });

  it('leaves the seconds out for visitors who want no motion', () => {
    expect(shown(61_000, true)).toBe('0 days 0 hours 2 minutes');
  });
});

describe('nextChange', () => {
  it('is the first instant at which something else is shown', () => {
    const left = fc.integer({ min: 1, max: 3 * DAY });
    fc.assert(
      fc.property(left, fc.boolean(), (milliseconds, calm) => {
        const now = END - milliseconds;
        const next = nextChange(END, now, calm);
        expect(next).toBeGreaterThan(now);
        expect(timeLeft(END, next - 1, calm)).toEqual(timeLeft(END, now, calm));
        expect(timeLeft(END, next, calm)).not.toEqual(timeLeft(END, now, calm));
      }),
      { numRuns: 2000 },
    );
  });
});

const contest = (id: string, ...stages: Contest['stages']): Contest => ({ id, name: id, stages });

describe('chooseContest', () => {
  const soon = contest('soon', { name: 'a', closesAt: '2026-11-01T00:00:00+01:00' });
  const later = contest('later', { name: 'a', closesAt: '2027-11-01T00:00:00+01:00' });
  const over = contest('over', { name: 'a', closesAt: '2025-11-01T00:00:00+01:00' });
  const now = Date.parse('2026-10-01T00:00:00Z');
  const idOf = (contests: Contest[], wish: string) =>
    chooseContest(contests, wish, now)?.contest.id;

  it('takes the one that is wished for, even if it is over', () => {
    expect(idOf([soon, later, over], 'over')).toBe('over');
    expect(idOf([soon, later, over], 'nothing')).toBeUndefined();
  });

  it('takes the one in which something happens next', () => {
    expect(idOf([over, later, soon], '')).toBe('soon');
    expect(idOf([over], '')).toBe('over');
    expect(idOf([], '')).toBeUndefined();
  });
});

describe('stageDate', () => {
  const words = speak(contestCountdown, 'fr');
  const write = (phase: 'open' | 'upcoming', opensAt: string | undefined, closesAt: string) =>
    stageDate({ phase, stage: { name: 'a', opensAt, closesAt }, until: 0 }, 'fr', words);

  it.each([
    ['open', undefined, '2026-11-01T00:00:00+01:00', 'Jusqu’au samedi 31 octobre 2026 inclus'],
    ['open', undefined, '2026-10-31T18:00:00+01:00', 'Jusqu’au samedi 31 octobre 2026 à 18\u202Fh'],
    [
      'upcoming',
      '2026-12-01T00:00:00+01:00',
      '2026-12-31T00:00:00+01:00',
      'Le mardi 1er décembre 2026',
    ],
    [
      'upcoming',
      '2026-12-01T09:30:00+01:00',
      '2026-12-31T00:00:00+01:00',
      'Le mardi 1er décembre 2026 à 9\u202Fh\u202F30',
    ],
  ] as const)('%s from %s to %s is %s', (phase, opensAt, closesAt, text) => {
    expect(write(phase, opensAt, closesAt)).toBe(text);
  });
});
