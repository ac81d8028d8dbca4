import { typography } from '@telecom-valley/words';
import type { EditedStory } from '../model.ts';
import { PADDING, WIDTH } from './look.ts';
import { esc, link, mj, mjHtml, type MjNode, styled } from './mj.ts';
import { toldBy } from './told-by.ts';
import { editionUrl, type View } from './view.ts';

/** One story: its picture where it has one, its title, who told it and when, what it says. */
export function storyNodes(story: EditedStory, view: View): MjNode[] {
  const { look, language } = view;
  const { title, link: href, summary } = story;
  const isForeign = story.language !== undefined && !story.language.startsWith(language);
  const set = (text: string) => esc(isForeign ? text : typography(text, language));
  const lang = isForeign ? `lang="${esc(story.language!)}"` : '';
  const told = toldBy(story, view).map(esc).join(' · ');
  const heading = link(
    href,
    set(title),
    `color:${look.brand.accent};text-decoration:underline;text-underline-offset:3px;`,
  );
  return [
    ...(story.picture ? [pictureNode(story, view)] : []),
    mjHtml(
      'text',
      { padding: '0 0 28px', 'css-class': 'ink' },
      styled(
        'h3',
        'font-size:19px;line-height:26px;font-weight:600;',
        heading,
        `class="accent"${lang && ` ${lang}`}`,
      ),
      styled(
        'p',
        `padding:4px 0 6px;font-size:15px;line-height:22px;color:${look.quiet};`,
        told,
        'class="quiet"',
      ),
      summary ? styled('p', 'font-size:16px;line-height:25px;', set(summary), lang) : '',
    ),
  ];
}

function pictureNode({ picture, title, link: href }: EditedStory, view: View): MjNode {
  const { file, width } = picture!;
  return mj('image', {
    src: `${editionUrl(view)}/${file}`,
    href,
    alt: esc(view.words('picture', { title })),
    width: `${Math.min(width, WIDTH - 2 * PADDING)}px`,
    align: 'left',
    'css-class': 'picture',
    'font-size': '16px',
    padding: '0 0 12px',
    'border-radius': '6px',
  });
}
