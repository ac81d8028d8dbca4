import type { CalendarDate } from '@telecom-valley/time';
import { formatDate, formatTime } from '@telecom-valley/words';
import type { Words } from './calendar-view.ts';
import type { ShownEvent } from './shown-event.ts';

/** The time an event begins, as a few signs; nothing where it takes whole days. */
export function startTime({ starts }: ShownEvent, locale: string): string {
  const time = starts.slice(11);
  return time && formatTime(time, locale);
}

/** When an event is, seen from a day: `18 h – 20 h 30`, `9 h, jusqu’au 19 novembre, 18 h`, later `jusqu’au …` alone. */
export function eventTimes(
  entry: ShownEvent,
  date: CalendarDate,
  locale: string,
  words: Words,
): string {
  const start = startTime(entry, locale);
  const end = start && formatTime(entry.ends.slice(11), locale);
  if (entry.first !== entry.last) {
    const until = words('until', { date: formatDate(entry.last, 'day', locale) });
    const isMidnight = entry.ends.endsWith('T00:00');
    return [date === entry.first && start, until, !isMidnight && end].filter(Boolean).join(', ');
  }
  if (!start) return words('allDay');
  return end === start ? start : `${start} – ${end}`;
}
