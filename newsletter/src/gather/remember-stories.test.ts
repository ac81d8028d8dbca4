import { expect, it } from 'vitest';
import type { MadeStory } from './make-story.ts';
import { rememberStories } from './remember-stories.ts';

/** Stories as a feed has them, each called by its day. */
const feed = (...days: readonly string[]) =>
  days.map((day) => ({ id: day, publishedAt: day }) as MadeStory);

const named = (id: string, day: string) => [{ id, publishedAt: day } as MadeStory];

it.each([
  {
    what: 'what has dropped out at its end is remembered, for two months',
    before: feed('2026-11-20', '2026-11-02', '2026-08-01'),
    now: feed('2026-11-25', '2026-11-10'),
    kept: ['2026-11-02'],
  },
  {
    what: 'the latest, and one among others, were taken back',
    before: feed('2026-11-08', '2026-11-07', '2026-11-06', '2026-11-05'),
    now: feed('2026-11-09', '2026-11-07', '2026-11-05'),
    kept: [],
  },
  {
    what: 'what is pinned at the top does not say how far it goes back',
    before: feed('2020-01-01', '2026-10-06', '2026-10-05', '2026-10-04'),
    now: feed('2020-01-01', '2026-10-07', '2026-10-06'),
    kept: ['2026-10-05', '2026-10-04'],
  },
  {
    what: 'nor does what was put there since',
    before: feed('2026-10-06', '2026-10-05', '2026-10-04', '2026-10-03'),
    now: feed('2026-10-03', '2026-10-08', '2026-10-07', '2026-10-06'),
    kept: ['2026-10-05', '2026-10-04'],
  },
  {
    what: 'nor does it where the newest stand last',
    before: feed('2020-01-01', '2026-10-05', '2026-10-06'),
    now: feed('2020-01-01', '2026-10-07', '2026-10-08'),
    kept: ['2026-10-05', '2026-10-06'],
  },
  {
    what: 'what slid out behind one of the same day',
    before: [
      ...feed('2026-11-09', '2026-11-08'),
      ...named('b', '2026-11-08'),
      ...feed('2026-11-07'),
    ],
    now: feed('2026-11-10', '2026-11-09', '2026-11-08'),
    kept: ['b', '2026-11-07'],
  },
  {
    what: 'an old one that was put last does not say how far it goes back',
    before: feed('2026-11-20', '2026-11-18', '2026-03-01', '2026-11-15', '2026-11-12'),
    now: feed('2026-11-25', '2026-11-20', '2026-11-18', '2026-03-01'),
    kept: ['2026-11-15', '2026-11-12'],
  },
  {
    what: 'where the newest stand last, what was among others was taken back, what was first was not',
    before: feed('2026-11-05', '2026-11-06', '2026-11-07', '2026-11-08'),
    now: feed('2026-11-06', '2026-11-08', '2026-11-09'),
    kept: ['2026-11-05'],
  },
])('$what', ({ before, now, kept }) => {
  const told = rememberStories(now, before, Date.parse('2026-12-01'));
  expect(told.map(({ id }) => id)).toEqual([...now.map(({ id }) => id), ...kept]);
});
