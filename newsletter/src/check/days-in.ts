import { type CalendarDate, daysBetween, isCalendarDate } from '@telecom-valley/time';
import { monthNamed } from '../read/index.ts';

/** « 12 nov. 2026 », `12th of November`. */
const DAY_MONTH =
  /(?<![\d/.,])(?<day>\d{1,2})(?:er|st|nd|rd|th|º|°)?(?:\sof)?\s(?<name>\p{L}{3,10})\.?(?:,?\s(?<year>\d{4})(?!\d))?(?!\p{L})/gu;

/** `November 12-14, 2026` is the 14th. */
const MONTH_DAY =
  /(?<!\p{L})(?<name>\p{Lu}\p{L}{2,8})\.?\s(?:\d{1,2}(?:st|nd|rd|th)?\s?[-–]\s?)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\s?h(?!\p{L}))(?:,?\s(?<year>\d{4})(?!\d))?/gu;

const FIGURES = /(?<![\d/.])(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})(?!\d)/g;

const ISO = /(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g;

/** Names of three letters that mean nothing but a month; `may` and `march` do so with a capital. */
const MONTH =
  /^(?!may$|march$|mar$)(?:\p{L}{4,}|jan|f[eé]v|feb|mar|a[pv]r|ma[iy]|ju[nl]|aug|sep|oct|nov|d[eé]c)$/iu;

const IN_PART =
  /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\s\d{1,2}(?!\d)(?:er|st|nd|rd|th|º|°)?(?:\sof)?(?:\s(?<name>\p{L}+))?/giu;

const HALF_A_YEAR = 183;

/** A day that a text speaks of, and what stands before it and behind. */
interface SaidDay {
  readonly date: CalendarDate;
  readonly before: string;
  readonly behind: string;
}

/** The days that a text names, in French, English or Italian; without a year, those nearest to today. */
export function daysIn(text: string, today: CalendarDate): SaidDay[] {
  return [DAY_MONTH, MONTH_DAY, FIGURES, ISO]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: { length }, index, groups = {} }) => {
      const {
        day = '',
        name = '',
        month = MONTH.test(name) ? monthNamed(name) : '',
        year,
      } = groups;
      const rest = `${String(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
      const date = year === undefined ? nearest(rest, today) : `${year}-${rest}`;
      const around = { before: text.slice(0, index), behind: text.slice(index + length) };
      return isCalendarDate(date) ? [{ date, ...around }] : [];
    });
}

/** Whether a text names a day of which nobody but its readers knows when it is: « vendredi 4 », « le 12/12 ». */
export function hasOpenDay(text: string): boolean {
  return [...text.matchAll(IN_PART)].some(
    ({ groups: { name } = {} }) => name === undefined || monthNamed(name) === undefined,
  );
}

function nearest(rest: string, today: CalendarDate): CalendarDate {
  const year = Number(today.slice(0, 4));
  const passed = daysBetween(`${year}-${rest}`, today);
  if (passed > HALF_A_YEAR) return `${year + 1}-${rest}`;
  return `${passed < -HALF_A_YEAR ? year - 1 : year}-${rest}`;
}
