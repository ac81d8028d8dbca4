import { expect, it } from 'vitest';
import type { MadeStory } from './make-story.ts';
import { rememberStories } from './remember-stories.ts';

const story = (id: string, publishedAt?: string) => ({ id, publishedAt }) as MadeStory;

it('what has dropped out of a feed at its end is remembered, what was taken back is not', () => {
  const before = [story('1', '2026-08-01'), story('2', '2026-11-02'), story('3', '2026-11-20')];
  const now = [story('5', '2026-11-25'), story('4', '2026-11-10')];
  const kept = rememberStories(now, before, Date.parse('2026-12-01'));
  expect(kept.map(({ id }) => id)).toEqual(['5', '4', '2']);
});
