import type { RichText } from '@telecom-valley/richtext';
import { typography } from '@telecom-valley/words';
import type { InLanguage } from '../model.ts';
import { clip } from './html.ts';
import type { View } from './view.ts';

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

function wordsOf(nodes: RichText): string {
  return allWords(nodes)
    .replaceAll(/[^\S\u00A0\u202F]+/g, ' ')
    .trim();
}

/** Without the marks of lists and quotations, and the addresses of links. */
function allWords(nodes: RichText): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const words = allWords(node.children ?? []);
      return /^(?:a|strong|em|code)$/.test(node.tag) ? words : ` ${words} `;
    })
    .join('');
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
