import type { CalendarDate } from '@telecom-valley/time';
import type { eventCalendar, Say } from '@telecom-valley/words';
import type { Events } from './event-index.ts';

export type Words = Say<(typeof eventCalendar)['fr']>;

/** What every part of the calendar is drawn from. */
export interface CalendarView {
  readonly events: Events;
  readonly today: CalendarDate;
  /** The day one stands on: its month is shown. */
  readonly cursor: CalendarDate;
  readonly locale: string;
  readonly words: Words;
}
