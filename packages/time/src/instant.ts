import { isCalendarDate } from './calendar-date.ts';
import type { InstantMs } from './zone.ts';

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
