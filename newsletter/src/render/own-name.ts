import { typography } from '@telecom-valley/words';
import { isolate } from './isolate.ts';
import type { View } from './view.ts';

/** What the cluster calls something, or a place, as its own language sets it. */
export function ownName(
  name: string,
  { catalogLanguage, language }: Pick<View, 'catalogLanguage' | 'language'>,
): string {
  return isolate(typography(name, catalogLanguage ?? language));
}
