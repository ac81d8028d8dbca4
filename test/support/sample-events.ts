import type { CalendarEvent } from '@telecom-valley/catalog';
import { addDays, localDate } from '@telecom-valley/time';

/** The visitor's today. */
export const today = localDate(Date.now());

/** An event so many days from today, as the publisher would have it. */
export function eventIn(days: number, given: Partial<CalendarEvent> = {}): CalendarEvent {
  const date = addDays(today, days);
  return {
    id: `event-${days}-${given.name ?? ''}`,
    name: `Event in ${days}`,
    startDate: `${date}T18:30:00+01:00`,
    endDate: `${date}T20:00:00+01:00`,
    timeZone: 'Europe/Paris',
    allDay: false,
    location: { name: 'SoFAB' },
    categories: [],
    sectors: [],
    eventStatus: 'scheduled',
    attendanceMode: 'on-site',
    offers: [],
    accessibility: [],
    ...given,
  };
}
