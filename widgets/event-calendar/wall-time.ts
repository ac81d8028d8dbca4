import type { JsonLdNode } from '@telecom-valley/catalog';
import { localTime } from '@telecom-valley/time';

/**
 * What clocks show at an instant: as it is written, if it is written with an offset; in the event's zone, or
 * else in the visitor's, if it is written in UTC.
 */
export function wallTime(written: unknown, { eventSchedule }: JsonLdNode): string {
  const text = typeof written === 'string' ? written : '';
  if (!text.endsWith('Z')) return text.slice(0, 16);
  const instant = Date.parse(text);
  const { scheduleTimezone: zone } = Object(eventSchedule) as { scheduleTimezone?: string };
  try {
    // Swedes write dates as ISO does. The rules of zones of our own are not loaded for what is rare: most
    // times are written with an offset.
    return zone
      ? new Date(instant).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T').slice(0, 16)
      : localTime(instant).slice(0, 16);
  } catch {
    return '';
  }
}
