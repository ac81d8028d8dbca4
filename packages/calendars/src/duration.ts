/** How long something takes: days by the calendar, then seconds by the clock (RFC 5545, 3.3.6). */
export interface Duration {
  readonly days: number;
  readonly seconds: number;
}

const WRITTEN = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** The longest that is believed: what takes a hundred years does not end. */
const MOST_DAYS = 36_525;

/** @returns undefined for what is none, and for what is negative or too long */
export function readDuration(written: string): Duration | undefined {
  const found = WRITTEN.exec(written.trim());
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((number) => Number(number ?? 0));
  const duration = { days: weeks * 7 + days, seconds: (hours * 60 + minutes) * 60 + seconds };
  return duration.days + duration.seconds / 86_400 <= MOST_DAYS ? duration : undefined;
}
