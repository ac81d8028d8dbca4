import { isTimeZone } from '@telecom-valley/time';
import { unexpected } from './parse-error.ts';
import type { Shape } from './shapes.ts';

const known = new Set<string>();

/** An IANA zone that this engine knows. */
export const timeZone: Shape<string> = (value) => {
  if (typeof value === 'string' && known.has(value)) return value;
  if (typeof value !== 'string' || !isTimeZone(value)) throw unexpected('time zone', value);
  known.add(value);
  return value;
};
