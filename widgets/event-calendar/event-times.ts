import { type eventCalendar, formatDate, formatTime, type Say } from '@telecom-valley/words';
import type { EventDays } from './event-days.ts';

type Words = Say<(typeof eventCalendar)['en']>;

/** The time an event begins, as a few signs; nothing where it takes whole days. */
export function startTime({ event }: EventDays, locale: string): string {
  return event.allDay ? '' : formatTime(event.startDate.slice(11, 16), locale);
}

/** When an event is, on the day it begins: `18 h – 20 h 30`, `9 h, jusqu’au 19 novembre`. */
export function eventTimes(entry: EventDays, locale: string, words: Words): string {
  const { event, first, last } = entry;
  const start = startTime(entry, locale);
  if (first !== last) {
    const until = words('until', { date: formatDate(last, 'day', locale) });
    return start ? `${start}, ${until}` : until;
  }
  if (event.allDay) return words('allDay');
  const end = formatTime((event.endDate ?? event.startDate).slice(11, 16), locale);
  return end === start ? start : `${start} – ${end}`;
}
