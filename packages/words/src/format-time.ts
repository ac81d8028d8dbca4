import { isFrench } from './language.ts';
import { narrowNoBreakSpace } from './typography.ts';

/**
 * Writes a time of day on the 24-hour clock: `18 h 30` and `18 h` in French, `18:30` elsewhere.
 *
 * @param time - `HH:MM`
 */
export function formatTime(time: string, locale: string): string {
  if (!isFrench(locale)) return time;
  const [hours = '', minutes = ''] = time.split(':');
  const rest = minutes === '00' ? '' : narrowNoBreakSpace + minutes;
  return `${Number(hours)}${narrowNoBreakSpace}h${rest}`;
}
