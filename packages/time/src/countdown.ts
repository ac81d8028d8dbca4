import type { InstantMs } from './zone.ts';

/** Time left until an instant, split for display. Every part is a whole number ≥ 0. */
export interface Countdown {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly isOver: boolean;
}

/**
 * Splits the time from `now` until `end` into days of 24 hours, hours, minutes and seconds.
 *
 * A started second counts as a whole one, so the display reads 1 until the very end.
 */
export function countdown(end: InstantMs, now: InstantMs): Countdown {
  const left = Math.max(0, Math.ceil((end - now) / 1000));
  return {
    days: Math.floor(left / 86_400),
    hours: Math.floor(left / 3600) % 24,
    minutes: Math.floor(left / 60) % 60,
    seconds: left % 60,
    isOver: left === 0,
  };
}
