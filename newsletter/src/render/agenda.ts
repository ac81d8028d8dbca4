import { writeDate, formatTime } from '@telecom-valley/words';
import type { ComingEvent } from '../model.ts';
import type { Entry } from './entry.ts';
import { esc, show, styled, unbroken } from './html.ts';
import { isolate } from './isolate.ts';
import { rowEntry } from './row.ts';
import type { View } from './view.ts';

/** An event: the day as a block, its name, when and where. */
export function eventEntry(coming: ComingEvent, view: View): Entry {
  const { look, language } = view;
  const { name, startDate, url } = coming.event;
  const date = startDate.slice(0, 10);
  const mark = [
    styled(
      'p',
      `margin:4px 0 0;font-size:22px;line-height:1.2;font-weight:700;text-align:center;color:${look.brand.accent};`,
      String(Number(date.slice(8))),
      'class="accent"',
    ),
    styled(
      'p',
      `font-size:16px;line-height:1.3;text-align:center;color:${look.quiet};`,
      esc(writeDate(date, 'shortMonth', language)),
      'class="quiet"',
    ),
  ].join('');
  const facts = show(view.fit(unbroken(eventFacts(coming, view)), 'text', name));
  return rowEntry({ mark, markWidth: 56, name, url, facts }, view);
}

/** When an event is, where, and what is not as planned. */
export function eventFacts(
  { event, again }: ComingEvent,
  { language, words }: Pick<View, 'language' | 'words'>,
): string {
  const day = writeDate(event.startDate.slice(0, 10), 'day', language);
  const time = event.allDay ? words('allDay') : formatTime(event.startDate.slice(11, 16), language);
  const place =
    event.attendanceMode === 'online' ? words('online') : isolate(event.location?.name ?? '');
  const status = event.eventStatus === 'scheduled' ? undefined : words(event.eventStatus);
  const last = again.at(-1);
  const others =
    last && words('again', { count: again.length, last: writeDate(last, 'dayMonth', language) });
  return [words('onDay', { day, time }), place, status, others].filter(Boolean).join(' · ');
}
