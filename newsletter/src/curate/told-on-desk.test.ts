import { expect, it } from 'vitest';
import { toldOnDesk } from './told-on-desk.ts';

it('keeps what was told of each story together', () => {
  const desk = `
subject: { fr: Octobre, en: October }
sections:
  - title: Nouvelles
    stories:
      - { title: { fr: Un, en: One }, link: https://x.example/1, source: X }
      - { title: Deux, source: X }
`;
  expect(toldOnDesk(desk)).toEqual({
    sources: new Map([['X', 2]]),
    stories: [
      { titles: ['Un', 'One'], link: 'https://x.example/1', source: 'X' },
      { titles: ['Deux'], link: '', source: 'X' },
    ],
    subjects: ['Octobre', 'October'],
  });
});

it('tells nothing of a desk that cannot be read', () => {
  expect(toldOnDesk('a: [')).toEqual({ sources: new Map(), stories: [], subjects: [] });
});
