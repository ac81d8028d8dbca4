import { expect, it } from 'vitest';
import {
  edition,
  FACTS,
  GOOD,
  READER,
  SENDER,
  story,
} from '../../../../test/support/good-letter.ts';
import { NOTHING_BEFORE } from '../check-rule.ts';
import { check } from '../check.ts';

/** What is said of stories, by their titles. */
const saidOf = async (
  stories: readonly { title: string; link: string; source?: string }[],
  before: (typeof NOTHING_BEFORE)['stories'] = [],
) => {
  const whole = stories.map((one) => ({ ...story, ...one }));
  const told = edition({ shows: 'stories', title: 'Nouvelles', stories: whole });
  const toldBefore = { stories: before, subjects: [] };
  const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, edition: told, toldBefore });
  expect(findings.every(({ where }) => where.path === '')).toBe(true);
  return findings.map(({ rule, values }) => [rule, values.title]);
};
const before = (link: string, ...titles: string[]) => ({ titles, link, source: 'X' });

it('a story is told once, whatever its address and its title look like', async () => {
  const stories = [
    { title: 'Par l’adresse', link: 'http://www.x.example/a/?utm_source=b' },
    { title: 'Un  « titre »', link: 'https://x.example/b' },
    { title: 'Nouvelle', link: 'https://x.example/c?id=1' },
    { title: 'NOUVELLE', link: 'https://x.example/d' },
    { title: 'Nouvelle !', link: 'http://x.example/c/?id=1', source: 'Y' },
    { title: 'Autre', link: 'https://x.example/c?id=2' },
  ];
  const last = [
    before('https://x.example/a', 'Un autre titre'),
    before('https://x.example/e', 'A title', 'Un "titre"'),
  ];
  expect(await saidOf(stories, last)).toEqual([
    ['story-repeated', 'Par l’adresse'],
    ['story-repeated', 'Un  « titre »'],
    ['story-twice', 'NOUVELLE'],
    ['story-twice', 'Nouvelle !'],
  ]);
});

it('a story is another, where only its address or only its title is that of one', async () => {
  const stories = [
    { title: 'Un', link: 'https://x.example/agenda' },
    { title: 'Deux', link: 'https://x.example/agenda' },
    { title: 'Trois', link: 'https://x.example/a#a1' },
    { title: 'Quatre', link: 'https://x.example/a#a2' },
    { title: 'Offre d’emploi', link: 'https://x.example/b' },
    { title: 'Offre d’emploi', link: 'https://y.example/b', source: 'Y' },
    { title: 'Cinq', link: 'https://x.example/news' },
  ];
  const last = [
    before('https://x.example/agenda', 'Zéro'),
    before('https://x.example/news', 'Six'),
    before('https://x.example/news', 'Sept'),
  ];
  expect(await saidOf(stories, last)).toEqual([]);
  // What leads to the page of all is told by its title.
  expect(await saidOf(stories, [before('https://x.example/agenda', 'Deux')])).toEqual([
    ['story-repeated', 'Deux'],
  ]);
});
