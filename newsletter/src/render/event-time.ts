import type { CalendarEvent } from '@telecom-valley/catalog';
import { addDays } from '@telecom-valley/time';
import { formatTime, writeDate, zoneName } from '@telecom-valley/words';
import type { ComingEvent } from '../model.ts';
import { dayAndTime } from './day-and-time.ts';
import type { View } from './view.ts';

/** Milliseconds. What ends sooner is of the evening that it began on, whatever the hour. */
const NIGHT = 12 * 3_600_000;

/** When an event is: an evening, the days from its first to its last, or until when where it runs already. */
export function eventTime(coming: ComingEvent, view: Pick<View, 'language' | 'words'>): string {
  const clocks = { startDate: coming.event.startDate, timeZone: coming.elsewhere };
  return spanOf(coming, view) + zoneName(clocks, view.language);
}

function spanOf({ event, hasBegun }: ComingEvent, view: Pick<View, 'language' | 'words'>): string {
  const { language, words } = view;
  const { startDate, endDate = startDate, allDay } = event;
  const [first, last] = [startDate.slice(0, 10), lastDayOf(event)];
  const style = first.slice(0, 4) === last.slice(0, 4) ? 'day' : 'full';
  const end = dayAndTime(writeDate(last, style, language), endDate, view);
  if (hasBegun) return words('until', { date: end });
  if (first === last || (!allDay && Date.parse(endDate) - Date.parse(startDate) < NIGHT)) {
    const times = [startDate, endDate].map((moment) => formatTime(moment.slice(11, 16), language));
    const time = allDay ? words('allDay') : [...new Set(times)].join(' – ');
    return words('onDay', { day: writeDate(first, 'day', language), time });
  }
  const day = writeDate(first, style, language);
  // All our languages say the month after the day.
  const start = first.slice(0, 7) === last.slice(0, 7) ? day.replace(/ \p{L}+$/u, '') : day;
  return words('days', { first: dayAndTime(start, startDate, view), last: end });
}

/** What ends at midnight does not reach into the day that begins then. */
export function lastDayOf({
  startDate,
  endDate = startDate,
}: Pick<CalendarEvent, 'startDate' | 'endDate'>): string {
  const last = endDate.slice(0, 10);
  const isMidnight = endDate.slice(11, 16) === '00:00' && last > startDate.slice(0, 10);
  return isMidnight ? addDays(last, -1) : last;
}
