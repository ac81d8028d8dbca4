export {
  type CalendarProblem,
  type CalendarReading,
  type CalendarWindow,
  readCalendar,
  readCalendarSlowly,
} from './read-calendar.ts';
export { type CalendarTitle, writeCalendar, writeEvent } from './write-calendar.ts';
