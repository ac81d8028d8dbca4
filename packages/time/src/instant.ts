import { isCalendarDate } from './calendar-date.ts';
import { type InstantMs, offsetAt, type TimeZone, wallTimeAt } from './zone.ts';

const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/**
 * Reads an instant as ISO 8601 writes it, with its offset or `Z`.
 *
 * @returns milliseconds since the epoch, or undefined for any other text
 */
export function parseInstant(text: string): InstantMs | undefined {
  const [, date] = INSTANT.exec(text) ?? [];
  if (date === undefined || !isCalendarDate(date)) return undefined;
  // Date.parse wants the colon that ISO 8601 lets one leave out.
  return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

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
