/** A day on the calendar without a zone, `YYYY-MM-DD`, from year 0000 to 9999. Sorts as text. */
export type CalendarDate = string;

/** A month, `YYYY-MM`. Sorts as text. */
export type CalendarMonth = string;

/** A day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;

/** Most days are among those that need not be looked up. */
const IN_EVERY_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether `text` is a day that exists: `2024-02-29` is, `2026-02-29` is not. */
export function isCalendarDate(text: string): boolean {
  if (IN_EVERY_MONTH.test(text)) return true;
  return /^\d{4}-\d\d-\d\d$/.test(text) && fromDayNumber(dayNumber(text)) === text;
}

/** The day `days` after `date`, or before it where negative; empty before the year 0000 and after 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** How many days `to` is after `from`: negative where it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: CalendarDate): Weekday {
  // 1970-01-01, day 0, was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7);
}

/** The month `months` after `month`, or before it where negative. */
export function addMonths(month: CalendarMonth, months: number): CalendarMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((((count % 12) + 12) % 12) + 1, 2)}`;
}

/** The first day of a month and the last. */
export function daysOfMonth(month: CalendarMonth): readonly [CalendarDate, CalendarDate] {
  return [`${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1)];
}

/** Days since 1970-01-01; NaN for what is no day. */
function dayNumber(date: CalendarDate): number {
  return Math.floor(Date.parse(date) / DAY_MS);
}

/** Empty beyond the years that there are, and for NaN. */
function fromDayNumber(day: number): CalendarDate {
  const [date = ''] = /^\d{4}-\d\d-\d\d/.exec(new Date(day * DAY_MS).toJSON()) ?? [];
  return date;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
