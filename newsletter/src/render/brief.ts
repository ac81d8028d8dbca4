import { toText } from '@telecom-valley/richtext';
import { typography } from '@telecom-valley/words';
import type { View } from './view.ts';

const TITLES = 3;

/** An edition in a sentence: its first titles, or how the editor begins. */
export function briefOf({ edition, language, catalogLanguage, words }: View): string {
  const titles = edition.sections.flatMap((section) => {
    if (section.shows === 'stories') {
      return section.stories.map(({ title, titleLanguage }) =>
        titleLanguage ? title : typography(title, language),
      );
    }
    return section.shows === 'agenda'
      ? section.events.map(({ event }) => typography(event.name, catalogLanguage ?? language))
      : [];
  });
  const some = titles.slice(0, TITLES);
  return some.length > 0
    ? words('inBrief', { titles: some.join(' · ') })
    : toText(edition.editorial).replaceAll(/\s*\n\s*/g, ' ');
}
