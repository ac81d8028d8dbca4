import { curation, type Language, speak } from '@telecom-valley/words';
import type { Standing } from './rank-stories.ts';

/** Why a story is proposed where it is, in words, for the editor. */
export function sayWhy(
  { fit, voice, about = '', takenOver, isUnseen }: Standing,
  language: Language,
): string {
  const words = speak(curation, language);
  return [
    ...(voice === 'member' ? [words('byMember')] : []),
    ...(voice === 'about' ? [words('aboutMember', { name: about })] : []),
    ...(takenOver > 0 ? [words('takenOver', { count: takenOver })] : []),
    ...(isUnseen ? [words('unseen')] : []),
    ...(fit?.by === 'category' ? [words('byCategory', { name: fit.value })] : []),
    ...(fit?.by === 'word' ? [words('byWord', { name: fit.value })] : []),
  ].join(', ');
}
