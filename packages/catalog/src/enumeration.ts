import { type Shape, unexpected } from '@telecom-valley/shape';
import { localName } from './json-ld.ts';

/**
 * One of schema.org's enumerations, written as a full address or as its name alone.
 *
 * @param names - schema.org's name for each of ours
 */
export function byName<T extends string>(names: Readonly<Record<T, string>>): Shape<T> {
  return (value) => {
    const name = typeof value === 'string' ? localName(value) : value;
    for (const ours in names) if (names[ours] === name) return ours;
    throw unexpected('one of', value, Object.values(names));
  };
}
