import { ofPeriod } from '@telecom-valley/words';
import { clip, esc, styled } from './html.ts';
import { PADDING } from './look.ts';
import { mj, mjHtml, type MjNode } from './mj.ts';
import type { View } from './view.ts';

/** The cluster's name, and what this is. */
export function masthead({ edition, cluster, language, look, words }: View): MjNode {
  const { accent, onAccent } = look.brand;
  const month = ofPeriod(edition.id, language);
  return mj(
    'section',
    { 'background-color': accent, padding: `28px ${PADDING}px`, 'css-class': 'band' },
    mj(
      'column',
      {},
      mjHtml(
        'text',
        { padding: '0', color: onAccent },
        styled('p', 'font-weight:600', esc(clip(cluster, 'name'))),
        styled('h1', 'font-size:30px;line-height:1.25', esc(words('edition', { ofMonth: month }))),
      ),
    ),
  );
}
