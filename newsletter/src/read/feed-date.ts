import { instantOf, isTimeZone } from '@telecom-valley/time';
import { monthNamed } from './month-names.ts';

/** What is longer is no date. */
const LONGEST = 200;

/** How a date in figures alone is meant: `02/11/2026`. */
export interface DateOrder {
  readonly isMonthFirst: boolean;
}

/** How those who write a language mean them. */
export function dateOrder(language: string | undefined): DateOrder {
  return { isMonthFirst: /^en(?:-us)?$/i.test(language ?? '') };
}

const FARTHEST_MINUTES = 15 * 60;

/** The zones that RFC 5322 and feeds name, in hours from UTC. */
const ZONES = new Map(
  Object.entries({
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    met: 1,
    cest: 2,
    mest: 2,
    eet: 2,
    eest: 3,
    msk: 3,
    ist: 5.5,
    jst: 9,
    kst: 9,
    aest: 10,
    aedt: 11,
    ast: -4,
    adt: -3,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
    akst: -9,
    akdt: -8,
    hst: -10,
    et: -5,
    ct: -6,
    mt: -7,
    pt: -8,
    nzst: 12,
    nzdt: 13,
    sgt: 8,
    hkt: 8,
    // The letters of the armed forces as RFC 822 has them.
    a: -1,
    m: -12,
    n: 1,
    y: 12,
  }),
);

/**
 * A date as feeds write it, in ISO 8601 and UTC: RFC 3339 and its looser relatives, RFC 5322, and what people
 * write in French, English, Italian, Spanish and German. Without a zone it is taken as UTC, so that a day
 * without a time is that day in Paris, too.
 *
 * @returns undefined for what is no date, or one that no calendar has: `2026-02-30`
 */
export function feedDate(
  written: string | undefined,
  { isMonthFirst }: DateOrder = { isMonthFirst: false },
): string | undefined {
  if (written === undefined || written.length > LONGEST) return undefined;
  const text = written.replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim();
  return (
    fromOrdinal(text) ??
    fromIso(text) ??
    fromSeconds(text) ??
    fromWords(text) ??
    fromFigures(text, isMonthFirst)
  );
}

/** The day of a year: `2026-278` (ISO 8601-1, 5.2.3). */
function fromOrdinal(text: string): string | undefined {
  const [, year, day] = /^(\d{4})-?(\d{3})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), 0, Number(day)));
  return date.getUTCFullYear() === Number(year) && day !== '000' ? date.toISOString() : undefined;
}

function fromIso(text: string): string | undefined {
  const [start, year, month, day] =
    /^(\d{4})(?:-?(\d\d?)(?:-?(\d\d?))?)?(?![\d/.])/.exec(text) ?? [];
  if (start === undefined) return undefined;
  const rest = text.slice(start.length);
  const [time, hour, minute, second] =
    /^(?:[T ] ?)(\d\d?)(?::?(\d\d)(?::?(\d\d(?:[.,]\d+)?))?)?/i.exec(rest) ?? [];
  if (rest !== '' && time === undefined) return undefined;
  const after = rest.slice(time?.length);
  const [, half] = /^ ?([ap])\.?m\b/i.exec(after) ?? [];
  return instant([year, month, day, ofDay(hour, half), minute, second], half ? '' : after);
}

/** Seconds or milliseconds since 1970. */
function fromSeconds(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

/** `Fri, 02 Oct 2026 10:00:00 +0200`, `2 octobre 2026 à 10h`, `October 2, 2026 10:00 AM`. */
function fromWords(text: string): string | undefined {
  const { before, hour, minute, second, after } = splitAtTime(text);
  const zone = after.replace(/(?<![+-])\b\d{4}\s*$/, '');
  const words = `${before} ${after.slice(zone.length)}`.match(/\p{L}+|\d+/gu) ?? [];
  // "mar." is a day of the week before it is a month.
  const month = words.map((word) => monthNamed(word)).findLast((found) => found);
  const [first, second_, ...more] = words.filter((word) => /^\d+$/.test(word));
  if (month === undefined || first === undefined || more.length > 1) return undefined;
  const [year, day] = first.length === 4 ? [first, second_] : [second_, first];
  return instant([year, `${month}`, day, hour, minute, second], zone);
}

/** `02/11/2026` as French has it; American English has the month first. */
function fromFigures(text: string, isMonthFirst: boolean): string | undefined {
  const { before, hour, minute, second, after } = splitAtTime(text);
  const [, a, b, c] = /^\D*(\d+)[/.-](\d+)[/.-](\d+)\D*$/.exec(before) ?? [];
  if (a === undefined) return undefined;
  // Two figures each with hyphens begin with the year, as ISO 8601 once had it.
  const isYearFirst = a.length === 4 || /^\D*\d\d-\d\d-\d\d\D*$/.test(before);
  if (isYearFirst) return instant([a, b, c, hour, minute, second], after);
  const isMonthThen = Number(b) > 12 || (isMonthFirst && Number(a) <= 12);
  const [month, day] = isMonthThen ? [a, b] : [b, a];
  return instant([c, month, day, hour, minute, second], after);
}

interface TimeParts {
  readonly before: string;
  readonly after: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
}

function splitAtTime(text: string): TimeParts {
  const match =
    /\b(\d\d?) ?(?::|h(?![a-z])|heures?) ?(?:(\d\d)(?:(?::| ?mi?n? ?)(\d\d(?:[.,]\d+)?))?)? ?(?:([ap])\.?m\b\.?)?/i.exec(
      text,
    );
  if (!match) return { before: text, after: '' };
  const [time, hour, minute, second, half] = match;
  return {
    before: text.slice(0, match.index),
    after: text.slice(match.index + time.length),
    hour: ofDay(hour, half),
    minute,
    second,
  };
}

/** @param half - `a` or `p`, of `am` and `pm` */
function ofDay(hour: Written, half: Written): Written {
  if (half === undefined) return hour;
  return `${(Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)}`;
}

type Written = string | undefined;

function instant(
  [year, month = '1', day = '1', hour = '0', minute = '0', second = '0']: readonly Written[],
  zone: string,
): string | undefined {
  if (year === undefined) return undefined;
  const days = Date.UTC(fullYear(year), Number(month) - 1, Number(day));
  const isDay =
    new Date(days).getUTCDate() === Number(day) && Number(month) >= 1 && Number(month) <= 12;
  const minutes = Number(hour) * 60 + Number(minute);
  const isYear = fullYear(year) >= 1000;
  const isTime = minutes <= 24 * 60 && Number(minute) < 60 && Number(second.replace(',', '.')) < 61;
  if (!isYear || !isDay || !isTime) return undefined;
  const ms = days + minutes * 60_000 + Math.floor(Number(second.replace(',', '.'))) * 1000;
  return new Date(inUtc(ms, zone)).toISOString();
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number + (number < 69 ? 2000 : 1900);
}

/** @param wall - what clocks show, as if they showed UTC */
function inUtc(wall: number, zone: string): number {
  const [, region] = /^[\s([]*([a-z_]+\/[\w+/-]+)/i.exec(zone) ?? [];
  if (region !== undefined && isTimeZone(region)) {
    return instantOf(new Date(wall).toISOString().slice(0, 19), region);
  }
  return wall - minutesFromUtc(zone) * 60_000;
}

function minutesFromUtc(zone: string): number {
  const [, sign, hours, minutes = '0'] = /([+\u2212-])(\d\d?):?(\d\d)?/.exec(zone) ?? [];
  if (sign !== undefined) {
    const ahead = Number(hours) * 60 + Number(minutes);
    // Clocks are nowhere farther than that from UTC: -9999 is somebody's way to say nothing.
    return ahead > FARTHEST_MINUTES ? 0 : (sign === '+' ? 1 : -1) * ahead;
  }
  const [name = ''] = /[a-z]+/i.exec(zone) ?? [];
  return (ZONES.get(name.toLowerCase()) ?? 0) * 60;
}
