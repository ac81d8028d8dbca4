import { expect, it } from 'vitest';
import { beside } from './beside.ts';

it.each([
  [['Nice', 'Robots'], 'Nice\u00A0· Robots'],
  [['', 'Robots', undefined, '3'], 'Robots\u00A0· 3'],
  [[], ''],
])('%j are kept apart by points that no line begins with', (facts, line) => {
  expect(beside(...facts)).toBe(line);
});
