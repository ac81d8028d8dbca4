import { expect, it } from 'vitest';
import { cleanLink } from './clean-link.ts';

it.each([
  ['https://x.example/a?trk=b&lipi=c&id=1', 'https://x.example/a?id=1'],
  ['https://www.facebook.com/l.php?u=https%3A%2F%2Fx.example%2Fa&h=b', 'https://x.example/a'],
  ['https://facebook.com/l.php?u=https%3A%2F%2Fx.example%2Fa', 'https://x.example/a'],
  ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fx.example', 'https://x.example/'],
  ['https://www.facebook.com/pole?u=1', 'https://www.facebook.com/pole?u=1'],
  ['https://x.example/a?track=b', 'https://x.example/a?track=b'],
])('%s is clean as %s', (link, clean) => {
  expect(cleanLink(link, link)).toBe(clean);
});
