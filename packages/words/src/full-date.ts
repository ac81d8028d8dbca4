import { isFrench } from './language.ts';
import { remember } from './remember.ts';

const formats = remember(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
);

/**
 * Writes a calendar date in full, as `formatDate` does: for those who write one or two, where the milliseconds that
 * `Intl` takes matter less than the bytes that a page loads.
 *
 * @param date - `YYYY-MM-DD`
 * @param locale - a BCP 47 tag
 */
export function formatFullDate(date: string, locale: string): string {
  const written = formats(locale).format(Date.parse(date));
  return isFrench(locale) ? written.replace(' 1 ', ' 1er ') : written;
}
