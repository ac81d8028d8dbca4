import { formatDate, formatTime } from '@telecom-valley/words';
import type { Words } from './calendar-view.ts';
import type { ShownEvent } from './shown-event.ts';

/** The time an event begins, as a few signs; nothing where it takes whole days. */
export function startTime({ starts }: ShownEvent, locale: string): string {
  const time = starts.slice(11);
  return time && formatTime(time, locale);
}

/** When an event is, on the day it begins: `18 h – 20 h 30`, `9 h, jusqu’au 19 novembre`. */
export function eventTimes(entry: ShownEvent, locale: string, words: Words): string {
  const start = startTime(entry, locale);
  if (entry.first !== entry.last) {
    const until = words('until', { date: formatDate(entry.last, 'day', locale) });
    return start ? `${start}, ${until}` : until;
  }
  if (!start) return words('allDay');
  const end = formatTime(entry.ends.slice(11), locale);
  return end === start ? start : `${start} – ${end}`;
}
