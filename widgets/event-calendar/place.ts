import type { CalendarDate } from '@telecom-valley/time';

/** The ways in which events can be laid out. */
export type Layout = 'month' | 'list' | 'day';

/** Where in the calendar a visitor is. */
export interface Place {
  /** The day one stands on, whose month is shown; empty for today. */
  cursor: CalendarDate;
  /** The layout that was asked for; empty for the one that fits. */
  layout: Layout | '';
  /** How many times more was asked for than there is room for. */
  more: number;
}
