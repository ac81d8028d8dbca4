import type { RichText } from '@telecom-valley/richtext';
import { typography } from '@telecom-valley/words';
import type { InLanguage } from '../model.ts';
import { clip } from './html.ts';
import type { View } from './view.ts';
import { wordsOf } from './words-of.ts';

const TITLES = 3;

/** An edition in a sentence, and what of it is in another language than the letter. */
export interface Brief {
  readonly text: string;
  readonly foreign: readonly InLanguage[];
}

/** Says in a sentence what an edition tells: its first titles, or how the editor begins. */
export function briefOf(view: View): Brief {
  const titles = titlesOf(view).slice(0, TITLES);
  if (titles.length > 0) {
    const told = titles.map(({ text }) => text).join(' · ');
    return {
      text: view.words('inBrief', { titles: told }),
      foreign: titles.flatMap(({ text, language }) => (language ? [{ text, language }] : [])),
    };
  }
  const { editorial, editorialLanguage: language } = view.edition;
  const text = clip(beginningOf(editorial), 'name');
  return { text, foreign: language ? [{ text, language }] : [] };
}

/** The words of the first paragraph; of all that is there, where none is. */
function beginningOf(editorial: RichText): string {
  const paragraphs = editorial
    .filter((node) => typeof node === 'string' || node.tag === 'p')
    .map((node) => wordsOf([node]));
  return paragraphs.find((words) => words !== '') ?? wordsOf(editorial);
}

interface Title {
  readonly text: string;
  readonly language: string | undefined;
}

function titlesOf(view: View): Title[] {
  const { edition, language, catalogLanguage } = view;
  return edition.sections.flatMap((section): Title[] => {
    if (section.shows === 'stories') {
      return section.stories.map(({ title, titleLanguage }) => ({
        text: typography(title, titleLanguage ?? language),
        language: titleLanguage,
      }));
    }
    if (section.shows !== 'agenda') return [];
    return section.events.map(({ event }) => ({
      text: typography(event.name, catalogLanguage ?? language),
      language: catalogLanguage,
    }));
  });
}
