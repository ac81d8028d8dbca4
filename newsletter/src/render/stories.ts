import { typography } from '@telecom-valley/words';
import type { EditedStory } from '../model.ts';
import type { Entry } from './entry.ts';
import { beside } from './beside.ts';
import { esc, langOf, link, show, styled, unbroken } from './html.ts';
import { isolate } from './isolate.ts';
import { PADDING, WIDTH } from './look.ts';
import { toldBy } from './told-by.ts';
import { editionUrl, type View } from './view.ts';

/** How far the next story is. */
const APART = '28px';

/**
 * One story: its picture where it has one, its title, who told it and when, what it says; as a line, its title and who
 * told it. Written as HTML, and not of MJML's parts, it takes a third of their bytes.
 */
export function storyEntry(story: EditedStory, view: View): Entry {
  const { look, language } = view;
  const set = (text: string, kind: 'name' | 'text', other: string | undefined) => {
    const short = view.fit(text, kind, story.title);
    return show(isolate(typography(short, other ?? language)));
  };
  const title = set(story.title, 'name', story.titleLanguage);
  const name = (inside: string) => link(story.link, inside, look.brand.accent);
  const heading = (style: string, html: string) =>
    styled('h3', style, html, langOf(story.titleLanguage));
  const told = toldBy(story, view).map((part) =>
    show(view.fit(unbroken(part), 'name', story.title)),
  );
  const summary =
    story.summary &&
    styled(
      'p',
      `margin:0 0 ${APART}`,
      set(story.summary, 'text', story.summaryLanguage),
      langOf(story.summaryLanguage),
    );
  const facts =
    told.length > 0 &&
    styled(
      'p',
      `margin:4px 0 ${summary ? '6px' : APART};font-size:16px;line-height:1.5;color:${look.quiet}`,
      beside(...told),
      'class="quiet"',
    );
  const below = summary || facts ? '' : `margin:0 0 ${APART};`;
  const full = [
    heading(`${below}font-size:19px;line-height:1.35`, name(pictureOf(story, view) + title)),
    facts,
    summary,
  ]
    .filter(Boolean)
    .join('');
  const small = 'margin:0 0 12px;font-size:16px;line-height:1.5;font-weight:400';
  const source = told[0]
    ? ` <span class="quiet" style="color:${look.quiet}">– ${told[0]}</span>`
    : '';
  return {
    name: story.title,
    isPinned: story.isPinned,
    forms: [full, heading(small, name(title) + source), heading(small, name(title))],
  };
}

/** Outlook for Windows knows no blocks but those of HTML: the title would begin beside the picture. */
const OUTLOOK_BREAK = '<!--[if mso]><br><![endif]-->';

/**
 * It stands in the title's link and says nothing that is not said there: it is for show (WCAG 2.2, H2). Its width is
 * said twice: phones go by the style, Outlook by the attribute.
 */
function pictureOf({ picture }: EditedStory, view: View): string {
  if (!picture) return '';
  const widest = WIDTH - 2 * PADDING;
  const width = Math.min(picture.width, widest);
  const height = Math.round((width * picture.height) / picture.width);
  const size = width < widest ? `width:100%;max-width:${width}px` : 'width:100%';
  const style = `display:block;${size};height:auto;margin:0 0 12px`;
  return `<img src="${esc(`${editionUrl(view)}/${picture.file}`)}" alt="" width="${width}" height="${height}" style="${style}">${OUTLOOK_BREAK}`;
}
