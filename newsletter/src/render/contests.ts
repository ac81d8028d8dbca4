import { addDays } from '@telecom-valley/time';
import { formatDate, typography } from '@telecom-valley/words';
import type { ContestDeadline } from '../model.ts';
import { esc, mjHtml, type MjNode, styled } from './mj.ts';
import type { View } from './view.ts';

/** A contest: how many days are left, until what. */
export function contestNode(deadline: ContestDeadline, view: View): MjNode {
  const { look, words } = view;
  const { contest, daysLeft } = deadline;
  const badge = `display:inline-block;padding:6px 10px;border-radius:6px;background:${look.brand.accent};color:${look.brand.onAccent};font-size:17px;line-height:22px;font-weight:700;`;
  return mjHtml(
    'table',
    { padding: '0', 'css-class': 'ink', role: 'presentation' },
    '<tr><td style="width:88px;padding:2px 16px 18px 0;vertical-align:top;">',
    `<span class="badge" style="${badge}" aria-hidden="true">${esc(words('daysLeft', { days: daysLeft }))}</span>`,
    '</td><td style="padding:4px 0 18px;vertical-align:top;">',
    styled(
      'h3',
      `font-size:17px;line-height:24px;font-weight:600;color:${look.ink};`,
      esc(typography(contest.name, view.language)),
    ),
    styled(
      'p',
      `font-size:15px;line-height:22px;color:${look.quiet};`,
      esc(contestFacts(deadline, view)),
      'class="quiet"',
    ),
    '</td></tr>',
  );
}

/** What happens next, when, and how many days that leaves. */
export function contestFacts(
  { stage, phase, until, daysLeft }: ContestDeadline,
  { language, words }: Pick<View, 'language' | 'words'>,
): string {
  const isMidnight = until.slice(11, 16) === '00:00';
  const day = until.slice(0, 10);
  const date = formatDate(
    phase === 'open' && isMidnight ? addDays(day, -1) : day,
    'full',
    language,
  );
  const event = words(phase === 'open' ? 'closes' : 'opens', { stage, date });
  return `${event} (${words(phase === 'open' ? 'daysLeftSpoken' : 'inDays', { count: daysLeft })})`;
}
