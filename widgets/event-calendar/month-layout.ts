import {
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  monthMatrix,
  type Weekday,
} from '@telecom-valley/time';
import type { Events } from './event-index.ts';
import type { ShownEvent } from './shown-event.ts';

/** A day of a month, and what is drawn in its cell. */
export interface Day {
  readonly date: CalendarDate;
  /**
   * By lanes the bars that begin in this cell: an event's first day, or the first of the week it goes on in. As
   * many as are taken here, by bars from before too.
   */
  readonly lanes: readonly (Bar | undefined)[];
  /** The shown events that go on through this cell from one before it. */
  readonly continued: readonly ShownEvent[];
  /** How many of the day's events are not shown. */
  readonly hidden: number;
}

/** An event in one week: so many cells wide, in a lane that no other bar crosses there. */
export interface Bar {
  readonly entry: ShownEvent;
  readonly lane: number;
  readonly span: number;
  readonly goesOn: boolean;
  readonly cameFrom: boolean;
}

/**
 * Lays out a month, week by week.
 *
 * @param lanesFor - how many lanes are shown in a month of so many weeks
 */
export function monthLayout(
  month: CalendarMonth,
  firstDay: Weekday,
  events: Pick<Events, 'between'>,
  lanesFor: (weeks: number) => number,
): Day[][] {
  const weeks = monthMatrix(month, firstDay);
  const entries = events.between(weeks[0]![0]!, weeks.at(-1)![6]!);
  return weeks.map((days) => layWeek(days, entries, lanesFor(weeks.length)));
}

function layWeek(
  days: readonly CalendarDate[],
  entries: readonly ShownEvent[],
  lanes: number,
): Day[] {
  const [start, end] = [days[0]!, days[6]!];
  const longestFirst = entries
    .filter(({ first, last }) => first <= end && last >= start)
    .map((entry) => barOf(entry, start, end))
    .toSorted((a, b) => a.from - b.from || b.span - a.span);
  /** For each lane, the first cell that is still free. */
  const free: number[] = [];
  const bars = longestFirst.flatMap((bar) => {
    const taken = free.findIndex((cell) => cell <= bar.from);
    const lane = taken === -1 ? free.length : taken;
    // Those that are only counted are not read.
    if (lane < lanes && !bar.entry.event) return [];
    free[lane] = bar.from + bar.span;
    return { ...bar, lane };
  });
  return days.map((date, cell) => layDay(date, cell, bars, lanes));
}

interface PlacedBar extends Bar {
  readonly from: number;
}

function barOf(entry: ShownEvent, start: CalendarDate, end: CalendarDate): Omit<PlacedBar, 'lane'> {
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

function layDay(date: CalendarDate, cell: number, bars: readonly PlacedBar[], most: number): Day {
  const here = bars.filter(({ from, span }) => from <= cell && cell < from + span);
  const shown = here.filter(({ lane }) => lane < most);
  const height = Math.max(0, ...shown.map(({ lane }) => lane + 1));
  const lanes = Array.from<Bar | undefined>({ length: height });
  for (const bar of shown) if (bar.from === cell) lanes[bar.lane] = bar;
  return {
    date,
    lanes,
    continued: shown.filter(({ from }) => from < cell).map(({ entry }) => entry),
    hidden: here.length - shown.length,
  };
}
