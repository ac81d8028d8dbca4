import { narrowNoBreakSpace } from './typography.ts';
import { remember } from './remember.ts';

/** How a calendar date is written. */
export type DateStyle = keyof typeof STYLES;

const STYLES = {
  /** `mercredi 18 novembre 2026` */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** `18 novembre 2026` */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** `mercredi 18 novembre` */
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  /** `novembre 2026` */
  month: { month: 'long', year: 'numeric' },
  /** `18 novembre` */
  dayMonth: { day: 'numeric', month: 'long' },
  /** `nov.` */
  shortMonth: { month: 'short' },
  /** `mer.` */
  weekday: { weekday: 'short' },
  /** `mercredi` */
  longWeekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = remember((key) => {
  const [style = '', locale = ''] = key.split(' ');
  return new Intl.DateTimeFormat(locale, { ...STYLES[style as DateStyle], timeZone: 'UTC' });
});

/**
 * Writes a calendar date, or a month, as a language does.
 *
 * @param date - `YYYY-MM-DD`, or `YYYY-MM`
 * @param locale - a BCP 47 tag
 */
export function formatDate(date: string, style: DateStyle, locale: string): string {
  const options: Intl.DateTimeFormatOptions = STYLES[style];
  if (isFrench(locale) && options.month !== 'short') return inFrench(date, options);
  return formats(`${style} ${locale}`).format(Date.parse(date));
}

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/**
 * Our first language is written without `Intl`, each format of which takes milliseconds to make while a page
 * waits for its first month; and it does not know that the first of a French month is the only one to be counted.
 */
function inFrench(date: string, options: Intl.DateTimeFormatOptions): string {
  const [year, month, day] = date.split('-');
  const weekday = WEEKDAYS[new Date(date).getUTCDay()]!;
  return [
    options.weekday && (options.weekday === 'long' ? weekday : `${weekday.slice(0, 3)}.`),
    options.day && (day === '01' ? '1er' : Number(day)),
    options.month && MONTHS[Number(month) - 1],
    options.year && Number(year),
  ]
    .filter(Boolean)
    .join(' ');
}

function isFrench(locale: string): boolean {
  return /^fr\b/i.test(locale);
}

/** Writes the days from one to another: `18–19 novembre 2026`. */
export function formatDates(from: string, to: string, style: DateStyle, locale: string): string {
  return formats(`${style} ${locale}`).formatRange(Date.parse(from), Date.parse(to));
}

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

/** A month after a noun: `d’octobre 2026`, `of October 2026`. */
export function ofMonth(month: string, language: string): string {
  const written = formatDate(month, 'month', language);
  if (language.startsWith('fr'))
    return /^[aâeéoô]/.test(written) ? `d’${written}` : `de ${written}`;
  return `${language.startsWith('it') ? 'di' : 'of'} ${written}`;
}
