import { warning } from '@telecom-valley/errors';
import { toText } from '@telecom-valley/richtext';
import { type CheckRule, DESK } from '../check-rule.ts';

/** How much of a text says which it is. */
const FEW = 60;

/** The editor's own words are there in the language of the letter. Those of stories may be as their authors wrote them. */
export const untranslated: CheckRule = (_mail, { edition }) => {
  if (!edition) return [];
  const { subject, subjectLanguage, editorial, editorialLanguage, sections, language } = edition;
  const texts = [
    ...(subjectLanguage ? [subject] : []),
    ...(editorialLanguage ? [toText(editorial)] : []),
    ...sections.filter(({ titleLanguage }) => titleLanguage).map(({ title }) => title),
  ].filter((text) => text.trim() !== '');
  return texts.map((text) => {
    const start = text.trim().replaceAll(/\s+/g, ' ');
    const shown = start.length > FEW ? `${start.slice(0, FEW).trimEnd()}…` : start;
    return warning('untranslated', { language, text: shown }, DESK);
  });
};
