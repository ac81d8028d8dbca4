import { typography } from '@telecom-valley/words';
import type { Section } from '../model.ts';
import { eventNode } from './agenda.ts';
import { contestNode } from './contests.ts';
import { footer } from './footer.ts';
import { styleSheet, FONT, PADDING, WIDTH } from './look.ts';
import { masthead } from './masthead.ts';
import { memberNode } from './members.ts';
import { esc, mj, mjHtml, type MjNode, styled } from './mj.ts';
import { storyNodes } from './stories.ts';
import type { View } from './view.ts';

/** Draws a letter as HTML for mail programs. */
export async function drawLetter(view: View): Promise<string> {
  const { edition, look, language, words } = view;
  const document: MjNode = {
    tagName: 'mjml',
    attributes: { lang: language, dir: 'ltr' },
    children: [
      mj(
        'head',
        {},
        mjHtml('title', {}, esc(edition.subject)),
        mjHtml('preview', {}, esc(words('inBrief', { titles: titlesOf(view) }))),
        mj(
          'attributes',
          {},
          mj('all', { 'font-family': FONT }),
          mj('text', { color: look.ink, 'font-size': '16px', 'line-height': '25px' }),
        ),
        mjHtml('style', {}, styleSheet(look)),
      ),
      mj(
        'body',
        { width: `${WIDTH}px`, 'background-color': look.desk, 'css-class': 'desk' },
        ...masthead(view),
        ...edition.sections.flatMap((section) => sectionNodes(section, view)),
        footer(view),
      ),
    ],
  };
  // It takes longer to load than most commands take: only who draws loads it.
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(document as never, {
    validationLevel: 'strict',
    fonts: {},
    keepComments: false,
    ignoreIncludes: true,
  });
  return html;
}

/** The titles of the first stories, as mail programs show them beside the subject. */
function titlesOf({ edition, language }: View): string {
  return edition.sections
    .flatMap((section) => (section.shows === 'stories' ? section.stories : []))
    .slice(0, 3)
    .map(({ title }) => typography(title, language))
    .join(' · ');
}

function sectionNodes(section: Section, view: View): MjNode[] {
  const inner = innerNodes(section, view);
  if (inner.length === 0) return [];
  const { look, language } = view;
  const heading = mjHtml(
    'text',
    { padding: '0 0 18px', 'css-class': 'ink' },
    styled(
      'h2',
      `padding:0 0 8px;border-bottom:2px solid ${look.brand.accent};font-size:22px;line-height:30px;font-weight:700;`,
      esc(typography(section.title, language)),
    ),
  );
  return [
    mj(
      'section',
      { 'background-color': look.paper, padding: `28px ${PADDING}px 0`, 'css-class': 'paper' },
      mj('column', { padding: '0' }, heading, ...inner),
    ),
  ];
}

function innerNodes(section: Section, view: View): MjNode[] {
  if (section.shows === 'agenda') return section.events.map((event) => eventNode(event, view));
  if (section.shows === 'contests')
    return section.contests.map((deadline) => contestNode(deadline, view));
  if (section.shows === 'members') return section.members.map((member) => memberNode(member, view));
  return section.stories.flatMap((story) => storyNodes(story, view));
}
