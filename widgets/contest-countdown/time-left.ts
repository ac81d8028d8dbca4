import { countdown, type InstantMs } from '@telecom-valley/time';

/** One number of a countdown. */
export interface TimePart {
  readonly unit: 'days' | 'hours' | 'minutes' | 'seconds';
  readonly count: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * What a countdown shows: days, hours and minutes, and in the last day hours, minutes and seconds. A
 * display that is renewed each minute is rounded up to the minute, so that it never promises too little.
 *
 * @param calm - leaves the seconds out, for visitors who want no motion
 */
export function timeLeft(until: InstantMs, now: InstantMs, calm: boolean): TimePart[] {
  const byTheMinute = calm || until - now > DAY_MS;
  const shown = byTheMinute ? until - Math.ceil((until - now) / MINUTE_MS) * MINUTE_MS : now;
  const { days, hours, minutes, seconds } = countdown(until, shown);
  if (!byTheMinute) {
    return [
      { unit: 'hours', count: hours + days * 24 },
      { unit: 'minutes', count: minutes },
      { unit: 'seconds', count: seconds },
    ];
  }
  return [
    { unit: 'days', count: days },
    { unit: 'hours', count: hours },
    { unit: 'minutes', count: minutes },
  ];
}

/** The next instant at which `timeLeft` says something else. */
export function nextChange(until: InstantMs, now: InstantMs, calm: boolean): InstantMs {
  const left = until - now;
  const step = calm || left > DAY_MS ? MINUTE_MS : 1000;
  const next = until - (Math.ceil(left / step) - 1) * step;
  return step === MINUTE_MS && !calm ? Math.min(next, until - DAY_MS) : next;
}
