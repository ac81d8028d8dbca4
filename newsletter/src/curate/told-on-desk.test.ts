import { expect, it } from 'vitest';
import { countOf, toldOnDesk } from './told-on-desk.ts';

const desk = `
subject: { fr: Octobre, en: October }
sections:
  - title: Nouvelles
    stories:
      - { title: { fr: Un, en: One }, link: https://x.example/1, source: X }
      - { title: Deux, source: X (Sophia), id: 007 }
`;
const feed = { url: 'https://x.example/feed', title: 'X' };
const gathered = {
  id: '007',
  title: 'Deux',
  link: 'https://x.example/2',
  summary: '',
  publishedAt: '2026-10-20T08:00:00Z',
  categories: [],
  feed,
};

it('keeps what was told of each story together', () => {
  expect(toldOnDesk(desk, [gathered])).toEqual({
    stories: [
      { titles: ['Un', 'One'], link: 'https://x.example/1', source: 'X', feed: undefined },
      { titles: ['Deux'], link: '', source: 'X (Sophia)', feed },
    ],
    subjects: ['Octobre', 'October'],
  });
});

it('tells nothing of a desk that cannot be read', () => {
  expect(toldOnDesk('a: [')).toEqual({ stories: [], subjects: [] });
});

it.each([
  ['that still has its name', feed, 2],
  ['with another name', { ...feed, title: 'X SA' }, 1],
  ['with another address', { ...feed, url: 'https://x.example/rss' }, 2],
  ['that has told nothing', { url: 'https://y.example/feed', title: 'X (Sophia)' }, 0],
])('counts the stories of a feed %s', (_name, one, count) => {
  expect(countOf(one, toldOnDesk(desk, [gathered]).stories)).toBe(count);
});

it('counts by what is written where nobody knows what was gathered', () => {
  const renamed = { url: 'https://x.example/feed', title: 'X (Sophia)' };
  expect(countOf(renamed, toldOnDesk(desk).stories)).toBe(1);
});
