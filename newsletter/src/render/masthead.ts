import { toHtml } from '@telecom-valley/richtext';
import { ofPeriod } from '@telecom-valley/words';
import { PADDING } from './look.ts';
import { esc, mj, mjHtml, type MjNode, styled } from './mj.ts';
import type { View } from './view.ts';

/** The cluster's name, what this is, and the editor's own words. */
export function masthead({ edition, cluster, language, look, words }: View): MjNode[] {
  const month = ofPeriod(edition.id, language);
  const { accent, onAccent } = look.brand;
  const band = mj(
    'section',
    { 'background-color': accent, padding: `28px ${PADDING}px`, 'css-class': 'band' },
    mj(
      'column',
      { padding: '0' },
      mjHtml(
        'text',
        { padding: '0', color: onAccent },
        styled(
          'p',
          `font-size:16px;line-height:24px;font-weight:600;color:${onAccent};`,
          esc(cluster),
        ),
        styled(
          'h1',
          `font-size:30px;line-height:38px;font-weight:700;color:${onAccent};`,
          esc(words('edition', { ofMonth: month })),
        ),
      ),
    ),
  );
  if (edition.editorial.length === 0) return [band];
  const editorial = mj(
    'section',
    { 'background-color': look.paper, padding: `24px ${PADDING}px 0`, 'css-class': 'paper' },
    mj(
      'column',
      { padding: '0' },
      mjHtml(
        'text',
        { padding: '0', 'font-size': '17px', 'line-height': '27px', 'css-class': 'ink' },
        toHtml(edition.editorial),
      ),
    ),
  );
  return [band, editorial];
}
