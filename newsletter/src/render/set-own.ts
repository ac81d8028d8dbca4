import { typography } from '@telecom-valley/words';
import type { View } from './view.ts';

/** What the cluster calls something, as its own language sets it. */
export function setOwn(
  name: string,
  { catalogLanguage, language }: Pick<View, 'catalogLanguage' | 'language'>,
): string {
  return typography(name, catalogLanguage ?? language);
}
