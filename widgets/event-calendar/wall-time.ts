import type { JsonLdNode } from '@telecom-valley/catalog';
import { localTime } from '@telecom-valley/time';

/**
 * What clocks show at an instant: as it is written, if it is written with an offset; in the visitor's zone, if it is
 * written in UTC by an event that has no zone. Where it has one, its clocks show UTC then: our documents would not
 * write it so otherwise. Empty for what is no time.
 */
export function wallTime(written: unknown, { eventSchedule }: JsonLdNode): string {
  const text = typeof written === 'string' ? written : '';
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(Date.parse(text))) return '';
  const isLocal = !text.endsWith('Z') || eventSchedule !== undefined;
  return (isLocal ? text : localTime(Date.parse(text))).slice(0, 16);
}
