import { type DateStyle, formatDate } from './dates.ts';

/**
 * Writes a calendar date, or a month, in a language of ours: our English is British, dates as well.
 *
 * @param date - `YYYY-MM-DD`, or `YYYY-MM`
 */
export function writeDate(date: string, style: DateStyle, language: string): string {
  return formatDate(date, style, localeOf(language));
}

/** What `Intl` is asked for. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
