import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdown } from './countdown.ts';

const END = Date.UTC(2026, 9, 31, 22);

describe('countdown', () => {
  it('splits the time left', () => {
    expect(countdown(END, END - (2 * 86_400 + 3 * 3600 + 4 * 60 + 5) * 1000)).toEqual({
      days: 2,
      hours: 3,
      minutes: 4,
      seconds: 5,
      isOver: false,
    });
  });

  it('reads one second until the very end', () => {
    expect(countdown(END, END - 1)).toMatchObject({ seconds: 1, isOver: false });
    expect(countdown(END, END)).toMatchObject({ seconds: 0, isOver: true });
    expect(countdown(END, END + 5000)).toMatchObject({ days: 0, seconds: 0, isOver: true });
  });

  it('its parts add up', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4_000_000_000 }), (seconds) => {
        const left = countdown(END, END - seconds * 1000);
        const sum = ((left.days * 24 + left.hours) * 60 + left.minutes) * 60 + left.seconds;
        expect(sum).toBe(seconds);
      }),
    );
  });
});
