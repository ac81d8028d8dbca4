import { narrowNoBreakSpace, writeDate } from '@telecom-valley/words';
import type { ComingEvent } from '../model.ts';
import { beside } from './beside.ts';
import type { Entry } from './entry.ts';
import { eventTime, lastDayOf } from './event-time.ts';
import { esc, show, styled, unbroken } from './html.ts';
import { ownName } from './own-name.ts';
import { rowEntry } from './row.ts';
import type { View } from './view.ts';

/** An event: its day as a block, or where it runs already its last, its name, when and where. */
export function eventEntry(coming: ComingEvent, view: View): Entry {
  const { look, language } = view;
  const { event, hasBegun } = coming;
  const { name, url } = event;
  const date = hasBegun ? lastDayOf(event) : event.startDate.slice(0, 10);
  const mark = [
    styled(
      'p',
      `margin:4px 0 0;font-size:22px;line-height:1.2;font-weight:700;text-align:center;color:${look.brand.accent};`,
      `${hasBegun ? `→${narrowNoBreakSpace}` : ''}${Number(date.slice(8))}`,
      'class="accent"',
    ),
    styled(
      'p',
      `font-size:16px;line-height:1.3;text-align:center;color:${look.quiet};`,
      esc(writeDate(date, 'shortMonth', language)),
      'class="quiet"',
    ),
  ].join('');
  const status = statusOf(coming, view);
  const said = show(view.fit(unbroken(eventFacts(coming, view)), 'text', name));
  const facts = status ? said.replace(status, `<strong>${status}</strong>`) : said;
  return rowEntry({ mark, markWidth: 56, name, url, facts }, view);
}

/** What is not as planned of an event, which nobody should set out without, when it is, and where. */
export function eventFacts(
  coming: ComingEvent,
  view: Pick<View, 'catalogLanguage' | 'language' | 'words'>,
): string {
  const { language, words } = view;
  const { event, again } = coming;
  const place =
    event.attendanceMode === 'online' ? words('online') : ownName(event.location?.name ?? '', view);
  const last = again.at(-1);
  const others =
    last && words('again', { count: again.length, last: writeDate(last, 'dayMonth', language) });
  return beside(statusOf(coming, view), eventTime(coming, view), place, others);
}

function statusOf(
  { event: { eventStatus } }: ComingEvent,
  { words }: Pick<View, 'words'>,
): string | undefined {
  return eventStatus === 'scheduled' ? undefined : words(eventStatus);
}
