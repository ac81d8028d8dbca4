import { expect, it } from 'vitest';
import type { Story } from '../model.ts';
import type { DeskStory } from './desk-stories.ts';
import { type HeldStory, proposedWith, sinceProposed } from './since-proposed.ts';

const FEED = { url: 'https://a.example/feed', title: 'A' };

const story = (id: string, more: Partial<Story> = {}): Story => ({
  id,
  title: `Titre ${id}`,
  link: `https://a.example/${id}`,
  summary: `Résumé ${id}`,
  publishedAt: '2026-11-20T08:00:00Z',
  categories: [],
  feed: FEED,
  ...more,
});

const onDesk = (id: string, more: Partial<DeskStory> = {}): DeskStory => ({
  id,
  names: [],
  titles: [`Titre ${id}`],
  summaries: [`Résumé ${id}`],
  ...more,
});

const AS_IT_WAS = { isGone: false, title: undefined, summary: undefined };
const older = story('0', { publishedAt: '2026-11-01T08:00:00Z' });
const later = story('2', { publishedAt: '2026-11-25T08:00:00Z' });
const of = (told: readonly Story[], held: readonly HeldStory[] | undefined, desk = onDesk('1')) =>
  sinceProposed(told, proposedWith([], [story('1')]), () => held)(desk);

it.each([
  ['is there', [story('1')], [older, story('1')], AS_IT_WAS],
  ['is there, of another month', [], [older, story('1', { publishedAt: '2026-12-02' })], AS_IT_WAS],
  ['is missing among older ones', [], [older, later], { isGone: true }],
  ['is older than what its feed holds', [], [later], undefined],
  ['is of a feed of which nobody knows what it holds', [], undefined, undefined],
])('a story that %s', (_name, told, held, since) => {
  expect(of(told, held)).toEqual(since);
});

const retold = story('1', { title: 'Salon le 30', summary: 'Le 30 novembre.' });

it('a story that its feed tells otherwise has what is new', () => {
  const since = { isGone: false, title: 'Salon le 30', summary: 'Le 30 novembre.' };
  expect(of([retold], undefined)).toEqual(since);
  expect(of([], [{ ...retold, publishedAt: '2026-12-02' }])).toEqual(since);
});

it('and no longer where it stands on the desk', () => {
  const desk = onDesk('1', { titles: ['The fair', 'Salon le 30'], summaries: ['Le 30 novembre.'] });
  expect(of([retold], undefined, desk)).toEqual(AS_IT_WAS);
});

it('nor where its feed has no summary any more', () => {
  expect(of([story('1', { summary: '' })], undefined)).toEqual(AS_IT_WAS);
});

it('of one that an earlier version proposed it is known from now on how it was told', () => {
  const proposed = proposedWith([{ id: '1' }], [story('1', { otherIds: ['9'] })]);
  expect(sinceProposed([retold], proposed, () => [])(onDesk('1'))).toMatchObject({
    title: 'Salon le 30',
  });
  expect(proposed.map(({ id }) => id)).toEqual(['1', '9']);
  expect(proposedWith(proposed, [retold])[0]).toMatchObject({ title: 'Titre 1' });
});

it('of a story of the editor’s own nobody knows anything', () => {
  expect(of([story('1')], [older], onDesk('1', { id: undefined }))).toBeUndefined();
});
