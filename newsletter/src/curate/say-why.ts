import { dateAt, type TimeZone } from '@telecom-valley/time';
import { curation, type Language, ofName, speak, writeDate } from '@telecom-valley/words';
import type { Fit } from './fit-section.ts';
import type { Standing } from './rank-stories.ts';

const BY = {
  feed: 'byFeed',
  group: 'byGroup',
  category: 'byCategory',
  word: 'byWord',
} as const satisfies Partial<Record<Fit['by'], string>>;

/** Why a story is proposed where it is, in words, for the editor. */
export function sayWhy(
  { story, fit, voice, about = '', takenOver, isUnseen }: Standing,
  { language, timeZone }: { readonly language: Language; readonly timeZone: TimeZone },
): string {
  const words = speak(curation, language);
  // That it stands in the members' group is said already.
  const isSaid = voice === 'member' && fit?.by === 'group';
  const reasons = [
    ...(voice === 'member' ? [words('byMember')] : []),
    ...(voice === 'about' ? [words('aboutMember', { ofName: ofName(about, language) })] : []),
    ...(takenOver > 0 ? [words('takenOver', { count: takenOver })] : []),
    ...(isUnseen ? [words('unseen')] : []),
    ...(fit && fit.by !== 'rest' && !isSaid ? [words(BY[fit.by], { name: fit.value })] : []),
  ];
  if (reasons.length > 0) return reasons.join(', ');
  // What nothing else speaks for stands where it does by its day.
  const day = dateAt(Date.parse(story.publishedAt), timeZone);
  return words('ofDay', { date: writeDate(day, 'dayMonth', language) });
}
