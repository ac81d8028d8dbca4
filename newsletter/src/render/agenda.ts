import { formatDate, formatTime, typography } from '@telecom-valley/words';
import type { ComingEvent } from '../model.ts';
import { esc, link, mjHtml, type MjNode, styled } from './mj.ts';
import type { View } from './view.ts';

/** An event: the day as a block, its name, when and where. */
export function eventNode(coming: ComingEvent, view: View): MjNode {
  const { look, language } = view;
  const { event } = coming;
  const date = event.startDate.slice(0, 10);
  const name = esc(typography(event.name, language));
  const heading = event.url
    ? link(
        event.url,
        name,
        `color:${look.brand.accent};text-decoration:underline;text-underline-offset:3px;`,
      )
    : name;
  const dayStyle = `width:56px;padding:0 16px 18px 0;text-align:center;vertical-align:top;`;
  const [day, month] = [String(Number(date.slice(8))), formatDate(date, 'shortMonth', language)];
  return mjHtml(
    'table',
    { padding: '0', 'css-class': 'ink', role: 'presentation' },
    `<tr><td style="${dayStyle}" aria-hidden="true">`,
    styled(
      'p',
      `padding:6px 0 0;font-size:22px;line-height:26px;font-weight:700;color:${look.brand.accent};`,
      day,
      'class="accent"',
    ),
    styled(
      'p',
      `font-size:14px;line-height:18px;color:${look.quiet};`,
      esc(month),
      'class="quiet"',
    ),
    '</td><td style="padding:4px 0 18px;vertical-align:top;">',
    styled(
      'h3',
      `font-size:17px;line-height:24px;font-weight:600;color:${look.ink};`,
      heading,
      event.url ? 'class="accent"' : '',
    ),
    styled(
      'p',
      `font-size:15px;line-height:22px;color:${look.quiet};`,
      esc(eventFacts(coming, view)),
      'class="quiet"',
    ),
    '</td></tr>',
  );
}

/** When an event is, where, and what is not as planned. */
export function eventFacts(
  { event, again }: ComingEvent,
  { language, words }: Pick<View, 'language' | 'words'>,
): string {
  const day = formatDate(event.startDate.slice(0, 10), 'day', language);
  const time = event.allDay ? words('allDay') : formatTime(event.startDate.slice(11, 16), language);
  const place = event.attendanceMode === 'online' ? words('online') : event.location?.name;
  const status = event.eventStatus === 'scheduled' ? undefined : words(event.eventStatus);
  const last = again.at(-1);
  const others =
    last && words('again', { count: again.length, last: formatDate(last, 'dayMonth', language) });
  return [words('onDay', { day, time }), place, status, others].filter(Boolean).join(' · ');
}
