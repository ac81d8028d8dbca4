import { parseInstant } from './instant.ts';

/** An instant as clocks in UTC show it, to the second, `2026-11-18T17:30:00Z`; a day as it is. */
export function inUtc(written: string): string {
  const instant = parseInstant(written);
  return instant === undefined ? written : new Date(instant).toISOString().replace(/\.\d+/, '');
}
