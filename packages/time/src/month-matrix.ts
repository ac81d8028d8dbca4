import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  daysOfMonth,
  type Weekday,
  weekdayOf,
} from './calendar-date.ts';

/**
 * The weeks that show a month, four to six of seven days, the days before and after the month included.
 *
 * @param month - from 0000-02 to 9999-11, as its weeks reach into the months beside it
 * @param firstDay - the weekday that weeks begin with
 */
export function monthMatrix(month: CalendarMonth, firstDay: Weekday): CalendarDate[][] {
  const [first, last] = daysOfMonth(month);
  const start = addDays(first, -((weekdayOf(first) - firstDay + 7) % 7));
  const weeks = Math.ceil((daysBetween(start, last) + 1) / 7);
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(start, week * 7 + day)),
  );
}
