import { places } from '../message/index.ts';
import { PADDING } from './look.ts';
import { esc, link, mj, mjHtml, type MjNode, styled } from './mj.ts';
import { editionUrl, type View } from './view.ts';

/** Why one receives this, how one leaves it, who sends it and from where. */
export function footer(view: View): MjNode {
  const { cluster, config, isWeb, look, words } = view;
  const style = `color:${look.brand.accent};text-decoration:underline;`;
  const line = (html: string) =>
    styled(
      'p',
      `padding:0 0 10px;font-size:14px;line-height:22px;color:${look.quiet};`,
      html,
      'class="quiet"',
    );
  const letterOnly = isWeb
    ? [line(esc(words('archive', { cluster })))]
    : [
        line(link(`${editionUrl(view)}/`, esc(words('seeOnline')), style)),
        line(esc(`${words('why', { cluster })} ${words('noTracking')}`)),
        line(`<a href="${places.unsubscribe}" style="${style}">${esc(words('unsubscribe'))}</a>`),
      ];
  return mj(
    'section',
    { padding: `28px ${PADDING}px`, 'css-class': 'desk' },
    mj(
      'column',
      { padding: '0' },
      mjHtml(
        'text',
        { padding: '0', 'css-class': 'links' },
        ...letterOnly,
        line(esc(config.postalAddress)),
      ),
    ),
  );
}
