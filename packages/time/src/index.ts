export {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  daysOfMonth,
  isCalendarDate,
  monthOf,
  type Weekday,
  weekdayOf,
} from './calendar-date.ts';
export { type Countdown, countdown } from './countdown.ts';
export { firstDayOfWeek } from './first-day-of-week.ts';
export { formatInstant } from './format-instant.ts';
export { parseInstant } from './instant.ts';
export { localDate, localTime, nextLocalDay } from './local-date.ts';
export { monthMatrix } from './month-matrix.ts';
export {
  dateAt,
  endOfDay,
  type InstantMs,
  instantOf,
  offsetAt,
  startOfDay,
  type TimeZone,
  type WallTime,
  wallTimeAt,
} from './zone.ts';
export { inUtc } from './in-utc.ts';
export { isTimeZone } from './is-time-zone.ts';
