import type { Place } from './model.ts';

/** A place as an address is written, a part to a line; none for a place that is only on the web. */
export function addressLines({ name, street, postalCode, town }: Place): string[] {
  const lines = [name, street, [postalCode, town].filter(Boolean).join(' ')];
  return lines.flatMap((line) => line || []);
}
