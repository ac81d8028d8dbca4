import type { ContestMoment } from '@telecom-valley/catalog';
import { addDays } from '@telecom-valley/time';
import { type contestCountdown, formatFullDate, formatTime, type Say } from '@telecom-valley/words';

/**
 * When a stage opens or closes, by the clocks of its place. What closes as a day begins is said to last
 * until the day before.
 */
export function stageDate(
  { phase, stage }: Exclude<ContestMoment, { phase: 'over' }>,
  locale: string,
  words: Say<(typeof contestCountdown)['en']>,
): string {
  const instant = phase === 'open' ? stage.closesAt : (stage.opensAt ?? stage.closesAt);
  const [date, time] = [instant.slice(0, 10), instant.slice(11, 16)];
  const isMidnight = time === '00:00';
  if (phase === 'open' && isMidnight) {
    return words('closesAfter', { date: formatFullDate(addDays(date, -1), locale) });
  }
  const day = formatFullDate(date, locale);
  const moment = isMidnight ? day : words('at', { date: day, time: formatTime(time, locale) });
  return words(phase === 'open' ? 'closesOn' : 'opensOn', { date: moment });
}
