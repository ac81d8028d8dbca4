import { localeOf } from './write-date.ts';

/** How far away a day is: `aujourd’hui`, `demain`, `dans 12 jours`. */
export function writeInDays(days: number, language: string): string {
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(days, 'day');
}
