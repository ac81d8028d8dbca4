import { formatTime } from '@telecom-valley/words';
import type { View } from './view.ts';

/**
 * A day as it is written, and the time of a moment of it: what begins or ends at midnight, or has no time, takes whole
 * days.
 */
export function dayAndTime(
  date: string,
  moment: string,
  { language, words }: Pick<View, 'language' | 'words'>,
): string {
  const time = moment.slice(11, 16);
  return time === '' || time === '00:00'
    ? date
    : words('at', { date, time: formatTime(time, language) });
}
