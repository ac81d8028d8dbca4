export { type Expectation, ParseError, type Problem, unexpected } from './parse-error.ts';
export {
  at,
  calendarDate,
  flag,
  instant,
  listOf,
  number,
  object,
  oneOf,
  plainObject,
  salvage,
  type Shape,
  text,
  timeZone,
  tryAt,
  webAddress,
  wholeNumber,
} from './shapes.ts';
