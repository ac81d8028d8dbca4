import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarMonth,
  daysOfMonth,
  monthOf,
  type Weekday,
  weekdayOf,
} from '@telecom-valley/time';

/**
 * The day that a key leads to from another, as the grid of the ARIA Authoring Practices has it.
 *
 * @param firstDay - the day that weeks begin with
 * @returns undefined for a key that leads nowhere
 */
export function dayByKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  from: CalendarDate,
  firstDay: Weekday,
  isRightToLeft: boolean,
): CalendarDate | undefined {
  const intoWeek = (weekdayOf(from) - firstDay + 7) % 7;
  const forwards = isRightToLeft ? -1 : 1;
  const days: Readonly<Record<string, number>> = {
    ArrowRight: forwards,
    ArrowLeft: -forwards,
    ArrowDown: 7,
    ArrowUp: -7,
    Home: -intoWeek,
    End: 6 - intoWeek,
  };
  if (key in days) return addDays(from, days[key]!);
  const months = { PageDown: 1, PageUp: -1 }[key];
  return months === undefined
    ? undefined
    : sameDayIn(addMonths(monthOf(from), months * (shiftKey ? 12 : 1)), from);
}

/** The day of a month that has another day's number, or its last where it is shorter. */
export function sameDayIn(month: CalendarMonth, day: CalendarDate): CalendarDate {
  const [, last] = daysOfMonth(month);
  const same = month + day.slice(7);
  return same < last ? same : last;
}
