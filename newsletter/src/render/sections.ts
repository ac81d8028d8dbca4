import { typography } from '@telecom-valley/words';
import type { Section } from '../model.ts';
import { eventEntry } from './agenda.ts';
import { contestEntry } from './contests.ts';
import { editorialBlock } from './editorial.ts';
import type { Block, Entry } from './entry.ts';
import { box, langOf, show, styled } from './html.ts';
import { memberEntry } from './members.ts';
import { storyEntry } from './stories.ts';
import type { View } from './view.ts';

/** The editor's words, a paragraph to an entry, and the sections that have something in them. */
export function blocksOf(view: View): Block[] {
  const sections = view.edition.sections.map((section) => sectionBlock(section, view));
  return [editorialBlock(view), ...sections].filter(
    ({ entries }, index) => index === 0 || entries.length > 0,
  );
}

function sectionBlock(section: Section, view: View): Block {
  const { look, language } = view;
  const title = styled(
    'h2',
    'font-size:22px;line-height:1.35',
    show(
      typography(view.fit(section.title, 'name', section.title), section.titleLanguage ?? language),
    ),
    langOf(section.titleLanguage),
  );
  const heading = box(title, {
    style: `padding:0 0 8px;border-bottom:2px solid ${look.brand.accent}`,
    around: '0 0 18px',
    isWide: true,
  });
  if (section.shows === 'stories') {
    return {
      before: heading,
      after: '',
      entries: section.stories.map((story) => storyEntry(story, view)),
    };
  }
  return {
    before: `${heading}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 10px">`,
    after: '</table>',
    entries: rowsOf(section, view),
  };
}

function rowsOf(section: Exclude<Section, { shows: 'stories' }>, view: View): Entry[] {
  switch (section.shows) {
    case 'agenda':
      return section.events.map((event) => eventEntry(event, view));
    case 'contests':
      return section.contests.map((deadline) => contestEntry(deadline, view));
    case 'members':
      return section.members.map((member) => memberEntry(member, view));
  }
}
