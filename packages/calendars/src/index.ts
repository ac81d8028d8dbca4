export {
  type CalendarProblem,
  type CalendarReading,
  type CalendarWindow,
  readCalendar,
} from './read-calendar.ts';
