import { type InstantMs, offsetAt, type TimeZone, wallTimeAt } from './zone.ts';

/** Writes an instant as the clocks of a zone show it, with their offset: `2026-11-18T09:00:00+01:00`. */
export function formatInstant(instant: InstantMs, zone: TimeZone): string {
  const minutes = offsetAt(instant, zone) / 60_000;
  // ISO 8601 has no word for the offsets with seconds that were in use before about 1930.
  if (minutes === 0 || !Number.isInteger(minutes)) return `${wallTimeAt(instant, 'UTC')}Z`;
  const distance = Math.abs(minutes);
  const pad = (number: number) => String(number).padStart(2, '0');
  const offset = `${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`;
  return `${wallTimeAt(instant, zone)}${minutes < 0 ? '-' : '+'}${offset}`;
}
