import { folderIn } from '../in-languages.ts';
import { places } from '../message/index.ts';
import { clip, esc, link, styled } from './html.ts';
import { PADDING } from './look.ts';
import { mj, mjHtml, type MjNode } from './mj.ts';
import { archiveUrl, pageUrl, type View } from './view.ts';

/** Why one receives this, how one leaves it, who sends it and from where. */
export function footer(view: View): MjNode {
  const { config, isWeb, language, look, publicUrl, words } = view;
  const cluster = clip(view.cluster, 'name');
  const { accent } = look.brand;
  const line = (html: string) => styled('p', 'padding:0 0 10px', html);
  const letterOnly = isWeb
    ? [
        line(esc(words('archive', { cluster }))),
        line(
          link(archiveUrl(publicUrl, folderIn(language, config)), esc(words('allLetters')), accent),
        ),
      ]
    : [
        line(link(pageUrl(view), esc(words('seeOnline')), accent)),
        line(esc(`${words('why', { cluster })} ${words('noTracking')}`)),
        line(
          [
            link(places.unsubscribe, esc(words('unsubscribe')), accent),
            link(places.preferences, esc(words('preferences')), accent),
          ].join(' · '),
        ),
      ];
  return mj(
    'section',
    { padding: `28px ${PADDING}px`, 'css-class': 'desk' },
    mj(
      'column',
      {},
      mjHtml(
        'text',
        {
          padding: '0',
          'css-class': 'quiet',
          color: look.quiet,
          'font-size': '14px',
          'line-height': '1.6',
        },
        ...letterOnly,
        line(esc(clip(config.postalAddress, 'name'))),
      ),
    ),
  );
}
