export { listOf, object } from './all-or-nothing.ts';
export { isWebAddress } from './is-web-address.ts';
export { type Expectation, ParseError, type Problem, unexpected } from './parse-error.ts';
export {
  at,
  calendarDate,
  flag,
  instant,
  number,
  oneOf,
  plainObject,
  salvage,
  type Shape,
  text,
  tryAt,
  webAddress,
  wholeNumber,
} from './shapes.ts';
export { timeZone } from './time-zone.ts';
