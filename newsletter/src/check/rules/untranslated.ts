import { warning } from '@telecom-valley/errors';
import { toText } from '@telecom-valley/richtext';
import type { Section } from '../../model.ts';
import { beginningOf } from '../beginning-of.ts';
import { type CheckRule, DESK } from '../check-rule.ts';

/** The editor's own words are there in the language of the letter. Those of stories may be as their authors wrote them. */
export const untranslated: CheckRule = (_mail, { edition }) => {
  if (!edition) return [];
  const { subject, subjectLanguage, editorial, editorialLanguage, sections, language } = edition;
  const texts = [
    ...(subjectLanguage ? [subject] : []),
    ...(editorialLanguage ? [toText(editorial)] : []),
    ...sections
      .filter((section) => section.titleLanguage && !isEmpty(section))
      .map(({ title }) => title),
  ].filter((text) => text.trim() !== '');
  return texts.map((text) => warning('untranslated', { language, text: beginningOf(text) }, DESK));
};

/** What nothing stands under is not in the letter. */
function isEmpty(section: Section): boolean {
  switch (section.shows) {
    case 'stories':
      return section.stories.length === 0;
    case 'agenda':
      return section.events.length === 0;
    case 'contests':
      return section.contests.length === 0;
    case 'members':
      return section.members.length === 0;
  }
}
