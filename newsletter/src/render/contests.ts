import { addDays } from '@telecom-valley/time';
import { writeDate, writeInDays } from '@telecom-valley/words';
import type { ContestDeadline } from '../model.ts';
import type { Entry } from './entry.ts';
import { box, esc, langOf, show, unbroken } from './html.ts';
import { dayAndTime } from './day-and-time.ts';
import { ownName } from './own-name.ts';
import { rowEntry } from './row.ts';
import type { View } from './view.ts';

/** A contest: how many days are left, until what. */
export function contestEntry(deadline: ContestDeadline, view: View): Entry {
  const { look, words } = view;
  const { contest, daysLeft, url } = deadline;
  const { accent, onAccent } = look.brand;
  const left = daysLeft === 0 ? words('lastDay') : words('daysLeft', { days: daysLeft });
  const mark = box(esc(left), {
    attributes: `class="badge" bgcolor="${accent}"`,
    style: `padding:6px 10px;border-radius:6px;background:${accent};color:${onAccent};font-size:17px;line-height:22px;font-weight:700;white-space:nowrap`,
  });
  const stage = show(unbroken(ownName(deadline.stage, view)));
  const lang = langOf(view.catalogLanguage);
  const facts = show(
    view.fit(unbroken(contestFacts(deadline, view)), 'text', contest.name),
  ).replace(stage, (words) => (lang ? `<span ${lang}>${words}</span>` : words));
  return rowEntry({ mark, markWidth: 88, name: contest.name, url, facts }, view);
}

/** What happens next, when, and how many days that leaves. */
export function contestFacts(
  { stage, phase, isOneDay, until, daysLeft }: ContestDeadline,
  view: Pick<View, 'catalogLanguage' | 'language' | 'words'>,
): string {
  const { language, words } = view;
  const isOpen = phase === 'open';
  const day = until.slice(0, 10);
  const lastDay = isOpen && until.slice(11, 16) === '00:00' ? addDays(day, -1) : day;
  const date = dayAndTime(writeDate(lastDay, 'full', language), until, view);
  const begins = isOneDay ? 'takesPlace' : 'opens';
  const event = words(isOpen ? 'closes' : begins, { stage: ownName(stage, view), date });
  return `${event} (${isOpen ? daysLeftSpoken(daysLeft, words) : writeInDays(daysLeft, language)})`;
}

function daysLeftSpoken(count: number, words: View['words']): string {
  return count === 0 ? words('lastDaySpoken') : words('daysLeftSpoken', { count });
}
