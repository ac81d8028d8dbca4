import type { CalendarEvent } from '@telecom-valley/catalog';
import type { InstantMs } from '@telecom-valley/time';

/** Whether an event is over: what has no end that is said, or lasts whole days, is when its last day is. */
export function isOver(
  { startDate, endDate }: Pick<CalendarEvent, 'startDate' | 'endDate'>,
  now: InstantMs,
  today: string,
): boolean {
  if (endDate !== undefined && endDate.length > 10) return Date.parse(endDate) < now;
  return (endDate ?? startDate).slice(0, 10) < today;
}
