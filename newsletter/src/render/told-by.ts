import { writeDate, type Language, languageName, typography } from '@telecom-valley/words';
import type { EditedStory } from '../model.ts';
import { isolate } from './isolate.ts';
import type { View } from './view.ts';

/** Who told a story, when, in which other language, and who else did. */
export function toldBy(
  {
    source,
    date,
    alsoIn,
    linkLanguage,
  }: Pick<EditedStory, 'source' | 'date' | 'alsoIn' | 'linkLanguage'>,
  { language, words }: View,
): string[] {
  const day = date && writeDate(date, 'long', language);
  const foreign = linkLanguage && inLanguage(linkLanguage, language, words);
  const set = (sources: string) => isolate(typography(sources, linkLanguage ?? language));
  return [set(source), day, foreign, alsoIn && words('alsoIn', { sources: set(alsoIn) })].filter(
    (part) => part !== undefined && part !== '',
  ) as string[];
}

/** What nobody can name is no language. */
function inLanguage(tag: string, language: Language, words: View['words']): string | undefined {
  const name = languageName(tag, language);
  return name === tag ? undefined : words('inLanguage', { language: name });
}
