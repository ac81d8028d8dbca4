import { addDays } from '@telecom-valley/time';
import { writeDate } from '@telecom-valley/words';
import type { ContestDeadline } from '../model.ts';
import type { Entry } from './entry.ts';
import { box, esc, langOf, show, unbroken } from './html.ts';
import { isolate } from './isolate.ts';
import { rowEntry } from './row.ts';
import type { View } from './view.ts';

/** A contest: how many days are left, until what. */
export function contestEntry(deadline: ContestDeadline, view: View): Entry {
  const { look, words } = view;
  const { contest, daysLeft, url } = deadline;
  const { accent, onAccent } = look.brand;
  const mark = box(esc(words('daysLeft', { days: daysLeft })), {
    attributes: `class="badge" bgcolor="${accent}"`,
    style: `padding:6px 10px;border-radius:6px;background:${accent};color:${onAccent};font-size:17px;line-height:22px;font-weight:700;white-space:nowrap`,
  });
  const stage = show(unbroken(isolate(deadline.stage)));
  const lang = langOf(view.catalogLanguage);
  const facts = show(
    view.fit(unbroken(contestFacts(deadline, view)), 'text', contest.name),
  ).replace(stage, (words) => (lang ? `<span ${lang}>${words}</span>` : words));
  return rowEntry({ mark, markWidth: 88, name: contest.name, url, facts }, view);
}

/** What happens next, when, and how many days that leaves. */
export function contestFacts(
  { stage, phase, until, daysLeft }: ContestDeadline,
  { language, words }: Pick<View, 'language' | 'words'>,
): string {
  const isMidnight = until.slice(11, 16) === '00:00';
  const day = until.slice(0, 10);
  const date = writeDate(phase === 'open' && isMidnight ? addDays(day, -1) : day, 'full', language);
  const event = words(phase === 'open' ? 'closes' : 'opens', { stage: isolate(stage), date });
  return `${event} (${words(phase === 'open' ? 'daysLeftSpoken' : 'inDays', { count: daysLeft })})`;
}
