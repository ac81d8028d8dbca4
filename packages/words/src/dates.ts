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
  const written =
    fromFull(date, style, locale) ?? formats(`${style} ${locale}`).format(Date.parse(date));
  // Intl does not know that the first of a French month is the only one to be counted.
  return /^fr\b/i.test(locale) ? written.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : written;
}

/**
 * What our own languages write with the words of a full date: each format of `Intl` takes milliseconds to
 * make, on a page that waits for its first month.
 */
function fromFull(date: string, style: DateStyle, locale: string): string | undefined {
  const [, language] = /^(fr|en|it)\b/.exec(locale) ?? [];
  if (!language || !['month', 'weekday', 'longWeekday'].includes(style)) return undefined;
  const parts = formats(`full ${locale}`).formatToParts(Date.parse(date));
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  if (style === 'month') return `${part('month')} ${part('year')}`;
  const weekday = part('weekday');
  return style === 'longWeekday' ? weekday : weekday.slice(0, 3) + (language === 'fr' ? '.' : '');
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
  if (!/^fr\b/i.test(locale)) return time;
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
