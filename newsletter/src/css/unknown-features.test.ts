import { expect, it } from 'vitest';
import { unknownFeatures } from './unknown-features.ts';

const HTML = '<p style="font-size:16px;font-weight:700;word-wrap:break-word">Un</p>';

it.each([
  ['gmail', []],
  ['gmail.mobile-webmail', [{ program: 'gmail.mobile-webmail', count: 1 }]],
  ['orange', [{ program: 'orange', count: 2 }]],
  ['free-fr', [{ program: 'free-fr', count: 3 }]],
  // It is the check that says so of a name.
  ['eudora', []],
])('what Can I email does not know of a letter is counted: %s', (name, counted) => {
  expect(unknownFeatures(HTML, [name])).toEqual(counted);
});

it('of what a letter does without, nobody has to know anything', () => {
  expect(unknownFeatures('<p>Un</p>', ['orange', 'free-fr'])).toEqual([]);
});
