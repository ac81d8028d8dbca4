export {
  type CalendarProblem,
  type CalendarReading,
  type CalendarWindow,
  readCalendar,
} from './read-calendar.ts';
export { type CalendarTitle, writeCalendar } from './write-calendar.ts';
