import { isFrench } from './language.ts';
import { remember } from './remember.ts';

/** How a calendar date is written. */
export type DateStyle = keyof typeof STYLES;

/** By the parts they are made of. */
const STYLES = {
  /** `mercredi 18 novembre 2026` */
  full: 'wdmy',
  /** `18 novembre 2026` */
  long: 'dmy',
  /** `mercredi 18 novembre` */
  day: 'wdm',
  /** `novembre 2026` */
  month: 'my',
  /** `18 novembre` */
  dayMonth: 'dm',
  /** `nov.` */
  shortMonth: 's',
  /** `mer.` */
  weekday: 'v',
  /** `mercredi` */
  longWeekday: 'w',
} as const;

const PARTS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  w: { weekday: 'long' },
  v: { weekday: 'short' },
  d: { day: 'numeric' },
  m: { month: 'long' },
  s: { month: 'short' },
  y: { year: 'numeric' },
};

const formats = remember((key) => {
  const [style = '', locale = ''] = key.split(' ');
  const parts = Array.from(STYLES[style as DateStyle], (part) => PARTS[part]);
  return new Intl.DateTimeFormat(
    locale,
    Object.assign({ timeZone: 'UTC', calendar: 'gregory' }, ...parts),
  );
});

/**
 * Writes a calendar date, or a month, as a language does.
 *
 * @param date - `YYYY-MM-DD`, or `YYYY-MM`
 * @param locale - a BCP 47 tag
 */
export function formatDate(date: string, style: DateStyle, locale: string): string {
  if (isFrench(locale) && style !== 'shortMonth') return inFrench(date, STYLES[style]);
  return formats(`${style} ${locale}`).format(Date.parse(date));
}

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/**
 * Our first language is written without `Intl`, each format of which takes milliseconds to make while a page
 * waits for its first month; and it does not know that the first of a French month is the only one to be counted.
 */
function inFrench(date: string, style: string): string {
  const [year, month, day] = date.split('-');
  const weekday = WEEKDAYS[new Date(date).getUTCDay()] ?? '';
  const parts: Readonly<Record<string, string | number | undefined>> = {
    w: weekday,
    v: `${weekday.slice(0, 3)}.`,
    d: day === '01' ? '1er' : Number(day),
    m: MONTHS[Number(month) - 1],
    y: Number(year),
  };
  return Array.from(style, (part) => parts[part]).join(' ');
}

/** Writes the days from one to another: `18–19 novembre 2026`. */
export function formatDates(from: string, to: string, style: DateStyle, locale: string): string {
  return formats(`${style} ${locale}`).formatRange(Date.parse(from), Date.parse(to));
}
