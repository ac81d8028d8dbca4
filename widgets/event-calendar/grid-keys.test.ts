import { daysBetween, monthOf, weekdayOf } from '@telecom-valley/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../test/support/arbitrary-events.ts';
import { dayByKey } from './grid-keys.ts';

const press = (key: string, from: string, shiftKey = false, isRightToLeft = false) =>
  dayByKey({ key, shiftKey }, from, 1, isRightToLeft);

describe('dayByKey', () => {
  it.each([
    ['ArrowRight', '2026-11-30', '2026-12-01'],
    ['ArrowLeft', '2026-11-01', '2026-10-31'],
    ['ArrowDown', '2026-11-28', '2026-12-05'],
    ['ArrowUp', '2026-11-18', '2026-11-11'],
    ['Home', '2026-11-18', '2026-11-16'],
    ['End', '2026-11-18', '2026-11-22'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-03-31', '2026-02-28'],
    ['Tab', '2026-11-18', undefined],
    ['a', '2026-11-18', undefined],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(press(key, from)).toBe(to);
  });

  it('goes by years with Shift, and the other way where text does', () => {
    expect(press('PageDown', '2028-02-29', true)).toBe('2029-02-28');
    expect(press('ArrowRight', '2026-11-18', false, true)).toBe('2026-11-17');
  });

  it('comes back by the opposite key', () => {
    fc.assert(
      fc.property(day, (from) => {
        for (const [key, back] of [
          ['ArrowRight', 'ArrowLeft'],
          ['ArrowDown', 'ArrowUp'],
        ] as const) {
          expect(press(back, press(key, from)!)).toBe(from);
        }
        expect(weekdayOf(press('Home', from)!)).toBe(1);
        expect(daysBetween(press('Home', from)!, press('End', from)!)).toBe(6);
        expect(monthOf(press('PageUp', press('PageDown', from)!)!)).toBe(monthOf(from));
      }),
    );
  });
});
