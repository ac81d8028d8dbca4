import type { EventListing } from '@telecom-valley/catalog';
import { addDays, type CalendarDate } from '@telecom-valley/time';

/** An event and the days it is shown on, as the clocks of its place count them. */
export interface EventDays {
  readonly event: EventListing;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** An event that ends at midnight does not reach into the day that begins then. */
export function eventDays(event: EventListing): EventDays {
  const first = event.startDate.slice(0, 10);
  const { endDate = first } = event;
  const endsAtMidnight = endDate.slice(11, 16) === '00:00';
  const last = endsAtMidnight ? addDays(endDate.slice(0, 10), -1) : endDate.slice(0, 10);
  return { event, first, last: last < first ? first : last };
}
