import { type CalendarDate, type CalendarMonth, monthOf } from '@telecom-valley/time';
import type { ShownEvent } from './shown-event.ts';

/** Events under their months and days, and whether there are more. */
export interface ListPlan {
  readonly months: readonly ListMonth[];
  readonly hasMore: boolean;
}

interface ListMonth {
  readonly month: CalendarMonth;
  readonly days: readonly ListDay[];
}

export interface ListDay {
  readonly date: CalendarDate;
  readonly entries: readonly ShownEvent[];
}

/**
 * Events, each under the first of its days that is not before a day.
 *
 * @param entries - those that go on on that day, then those that begin later, by their start
 * @param most - how many to take
 * @param past - what has ended by then, `YYYY-MM-DDTHH:MM`, is left out
 */
export function planList(
  entries: Iterable<ShownEvent>,
  from: CalendarDate,
  most: number,
  past = '',
): ListPlan {
  const months: { month: CalendarMonth; days: { date: CalendarDate; entries: ShownEvent[] }[] }[] =
    [];
  let count = 0;
  for (const entry of entries) {
    const hasEnded = entry.ends.length > 10 && entry.ends <= past;
    if (hasEnded || !entry.event) continue;
    if (count === most) return { months, hasMore: true };
    count += 1;
    const date = entry.first < from ? from : entry.first;
    if (months.at(-1)?.month !== monthOf(date)) months.push({ month: monthOf(date), days: [] });
    const { days } = months.at(-1)!;
    if (days.at(-1)?.date !== date) days.push({ date, entries: [] });
    days.at(-1)!.entries.push(entry);
  }
  return { months, hasMore: false };
}
