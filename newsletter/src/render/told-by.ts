import { formatDate, noBreakSpace } from '@telecom-valley/words';
import type { EditedStory } from '../model.ts';
import type { View } from './view.ts';

/** Who told a story, when, and who else did. */
export function toldBy(
  { source, date, alsoIn }: Pick<EditedStory, 'source' | 'date' | 'alsoIn'>,
  { language, words }: View,
): string[] {
  const day = date && formatDate(date, 'long', language).replaceAll(' ', noBreakSpace);
  return [source, day, alsoIn && words('alsoIn', { sources: alsoIn })].filter(
    (part) => part !== undefined && part !== '',
  ) as string[];
}
