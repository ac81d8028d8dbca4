import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

it('takes out what nobody sees, where it stands alone too', () => {
  expect(oneLine('\uFEFFUn\u200B mot\u2060, \u200B un autre \u200B')).toBe('Un mot, un autre');
});
