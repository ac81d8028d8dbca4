import { letter, ofPeriod, speak } from '@telecom-valley/words';
import { clip, esc, styled } from './html.ts';
import { PADDING } from './look.ts';
import { mj, mjHtml, type MjNode } from './mj.ts';
import { pageUrl, type View } from './view.ts';

/** The cluster's name, what this is, and on the web the same in other languages. */
export function masthead(view: View): MjNode {
  const { edition, cluster, language, look, words } = view;
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
        ...(view.isWeb ? otherLanguages(view) : []),
      ),
    ),
  );
}

function otherLanguages(view: View): string[] {
  const { config, language, look } = view;
  return config.languages
    .filter((other) => other !== language)
    .map((other) => {
      const words = esc(speak(letter, other)('readIn'));
      const address = esc(pageUrl(view, other));
      return styled(
        'p',
        'margin:8px 0 0;font-size:15px',
        `<a href="${address}" hreflang="${other}" lang="${other}" style="color:${look.brand.onAccent}">${words}</a>`,
      );
    });
}
