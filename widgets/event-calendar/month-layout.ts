import {
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  monthMatrix,
  type Weekday,
} from '@telecom-valley/time';
import type { EventDays } from './event-days.ts';

/** A week of a month, and where its events are drawn. */
export interface Week {
  readonly days: readonly Day[];
}

export interface Day {
  readonly date: CalendarDate;
  /** The bars that begin in this cell: an event's first day, or the first of the week it goes on in. */
  readonly bars: readonly Bar[];
  /** The shown events that go on through this cell from one before it. */
  readonly continued: readonly EventDays[];
  /** How many of the day's events are not shown. */
  readonly hidden: number;
}

/** An event in one week: so many cells wide, in a lane that no other bar crosses there. */
export interface Bar {
  readonly entry: EventDays;
  readonly lane: number;
  readonly span: number;
  readonly goesOn: boolean;
  readonly cameFrom: boolean;
}

/**
 * Lays out a month.
 *
 * @param entries - by their start
 * @param lanesFor - how many lanes are shown in a month of so many weeks
 */
export function monthLayout(
  month: CalendarMonth,
  firstDay: Weekday,
  entries: readonly EventDays[],
  lanesFor: (weeks: number) => number,
): Week[] {
  const weeks = monthMatrix(month, firstDay);
  const lanes = lanesFor(weeks.length);
  return weeks.map((days) => layWeek(days, entries, lanes));
}

function layWeek(
  days: readonly CalendarDate[],
  entries: readonly EventDays[],
  lanes: number,
): Week {
  const [start, end] = [days[0]!, days[6]!];
  const longestFirst = entries
    .filter(({ first, last }) => first <= end && last >= start)
    .map((entry) => barOf(entry, start, end))
    .toSorted((a, b) => a.from - b.from || b.span - a.span);
  /** For each lane, the first cell that is still free. */
  const free: number[] = [];
  const bars = longestFirst.map((bar) => {
    const taken = free.findIndex((cell) => cell <= bar.from);
    const lane = taken === -1 ? free.length : taken;
    free[lane] = bar.from + bar.span;
    return { ...bar, lane };
  });
  return { days: days.map((date, cell) => layDay(date, cell, bars, lanes)) };
}

interface PlacedBar extends Bar {
  readonly from: number;
}

function barOf(entry: EventDays, start: CalendarDate, end: CalendarDate): Omit<PlacedBar, 'lane'> {
  const from = entry.first < start ? 0 : daysBetween(start, entry.first);
  const to = entry.last > end ? 6 : daysBetween(start, entry.last);
  return {
    entry,
    from,
    span: to - from + 1,
    cameFrom: entry.first < start,
    goesOn: entry.last > end,
  };
}

function layDay(date: CalendarDate, cell: number, bars: readonly PlacedBar[], lanes: number): Day {
  const here = bars.filter(({ from, span }) => from <= cell && cell < from + span);
  const shown = here.filter(({ lane }) => lane < lanes);
  return {
    date,
    bars: shown.filter(({ from }) => from === cell),
    continued: shown.filter(({ from }) => from < cell).map(({ entry }) => entry),
    hidden: here.length - shown.length,
  };
}
