import { describe, expect, it } from 'vitest';
import type { DatedStory } from './date-stories.ts';
import { tellOnce } from './tell-once.ts';

function story(id: string, feed: string, more: Partial<DatedStory> = {}): DatedStory {
  return {
    id,
    title: `Titre ${id}`,
    link: `https://x.example/${id}`,
    summary: '',
    text: `Texte ${id}`,
    publishedAt: '2026-11-20T08:00:00Z',
    categories: [],
    feed: { url: `https://${feed}.example/feed`, title: feed, group: feed },
    pictureUrls: [],
    ...more,
  };
}

const tell = (stories: readonly DatedStory[], members: readonly string[] = []) =>
  tellOnce(stories, ({ group = '' }) => members.includes(group));

const link = 'https://b.example/actualites';

describe('a link that a feed gives to several stories', () => {
  const three = ['1', '2', '3'].map((id) => story(id, 'b', { link }));

  it('makes them no less than several', () => {
    expect(tell(three)).toEqual(three);
  });

  it('is that of no story of another feed', () => {
    expect(tell([...three, story('4', 'c', { link })])).toHaveLength(4);
  });

  it('is left aside where they have one title, too, and other words', () => {
    const evenings = three.map((one) => ({ ...one, title: 'Café numérique' }));
    expect(tell(evenings)).toHaveLength(3);
  });
});

describe('a story that is told again', () => {
  it('by its feed, with its id and title, is one', () => {
    const twice = [story('1', 'b'), story('1', 'b', { text: 'Plus long' })];
    expect(tell(twice)).toEqual([twice[0]]);
  });

  it('by its feed, to the letter, is one', () => {
    const twice = [
      story('1', 'b', { link }),
      story('2', 'b', { title: 'Titre 1', text: 'Texte 1', link }),
    ];
    expect(tell(twice)).toEqual([{ ...twice[0], otherIds: ['2'] }]);
  });

  it.each(['https://b.example/7', 'http://www.b.example/7/'])(
    'by another feed, at %s, is one',
    (address) => {
      const first = story('1', 'b', { link: 'https://b.example/7' });
      expect(tell([first, story('2', 'c', { link: address })])).toEqual([
        { ...first, alsoIn: [{ title: 'c', link: address }], otherIds: ['2'] },
      ]);
    },
  );

  it('is a member’s, wherever the member stands in the list of feeds', () => {
    const shared = { link: 'https://x.example/prix' };
    const press = story('1', 'presse', { ...shared, publishedAt: '2026-11-19T08:00:00Z' });
    const own = story('2', 'adhérents', shared);
    expect(tell([press, own], ['adhérents'])).toMatchObject([
      { id: '2', alsoIn: [{ title: 'presse' }], otherIds: ['1'] },
    ]);
    expect(tell([press, own])).toMatchObject([{ id: '1', alsoIn: [{ title: 'adhérents' }] }]);
  });
});
