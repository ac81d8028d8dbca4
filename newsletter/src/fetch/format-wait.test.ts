import { expect, it } from 'vitest';
import { formatWait } from './format-wait.ts';

it.each([
  [7, '7 s'],
  [119.2, '120 s'],
  [120, '2 min'],
  [3541, '1 h'],
  [3600, '1 h'],
  [29_975, '8 h 20 min'],
  [86_400, '24 h'],
])('%d seconds are %j', (seconds, said) => {
  expect(formatWait(seconds)).toBe(said.replaceAll(' ', '\u00A0'));
});
