import { type CalendarDate, type CalendarMonth, monthOf } from '@telecom-valley/time';
import type { EventDays } from './event-days.ts';

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
  readonly entries: readonly EventDays[];
}

/**
 * The events from a day on, each under the first of its days that is not before it.
 *
 * @param entries - by their start
 * @param most - how many to take
 */
export function planList(
  entries: readonly EventDays[],
  from: CalendarDate,
  most: number,
): ListPlan {
  const ahead = entries
    .filter(({ last }) => last >= from)
    .map((entry) => ({ entry, date: entry.first < from ? from : entry.first }))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const days = group(ahead.slice(0, most), ({ date }) => date).map(([date, grouped]) => ({
    date,
    entries: grouped.map(({ entry }) => entry),
  }));
  const months = group(days, ({ date }) => monthOf(date)).map(([month, grouped]) => ({
    month,
    days: grouped,
  }));
  return { months, hasMore: ahead.length > most };
}

/** Neighbours that have the same key. */
function group<T>(list: readonly T[], keyOf: (entry: T) => string): [string, T[]][] {
  const groups: [string, T[]][] = [];
  for (const entry of list) {
    const key = keyOf(entry);
    const last = groups.at(-1);
    if (last?.[0] === key) last[1].push(entry);
    else groups.push([key, [entry]]);
  }
  return groups;
}
