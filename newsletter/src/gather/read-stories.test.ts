import { describe, expect, it } from 'vitest';
import type { ReadStories } from './read-stories.ts';
import { readStories } from './read-stories.ts';

const item = (title: string, link: string, guid = '') =>
  `<item><title>${title}</title><link>${link}</link>${guid && `<guid>${guid}</guid>`}<description>${title}.</description></item>`;

async function read(items: readonly string[], url = 'https://b.example/feed') {
  const text = `<rss version="2.0"><channel><title>B</title><language>fr</language>${items.join('')}</channel></rss>`;
  const origin = { url, contentType: 'application/rss+xml' };
  const feed = { url, title: 'B' };
  return (await readStories({ bytes: Buffer.from(text), origin, feed })) as ReadStories;
}

const idsOf = ({ stories }: ReadStories) => stories.map(({ id }) => id);

describe('a feed whose articles share', () => {
  it('an address has them all, and it is said', async () => {
    const list = 'https://b.example/actualites';
    const told = await read([item('Un', list), item('Deux', list), item('Trois', list, '3')]);
    expect(new Set(idsOf(told)).size).toBe(3);
    expect(told.flaws).toEqual([{ kind: 'same-address', name: list }]);
  });

  it('a guid has them all, and it is said', async () => {
    const told = await read(
      ['Un', 'Deux', 'Trois'].map((title) => item(title, `https://b.example/${title}`, 'article')),
    );
    expect(new Set(idsOf(told)).size).toBe(3);
    expect(told.flaws).toEqual([{ kind: 'same-guid', name: 'article' }]);
  });

  it('nothing is well, also if it has one of them twice', async () => {
    const one = item('Un', 'https://b.example/1', '1');
    const told = await read([one, one, item('Deux', 'https://b.example/2', '2')]);
    expect(told.flaws).toEqual([]);
    expect(new Set(idsOf(told)).size).toBe(2);
  });
});

describe('a site that moves to https and away from www.', () => {
  it.each(['', '7', 'http://www.b.example/?p=7'])('has the stories it had (%s)', async (guid) => {
    const before = await read(
      [item('Un', 'http://www.b.example/un', guid)],
      'http://www.b.example/feed',
    );
    const moved = guid.replace('http://www.', 'https://');
    const after = await read(
      [item('Un', 'https://b.example/un/', moved)],
      'https://b.example/feed/',
    );
    expect(idsOf(after)).toEqual(idsOf(before));
  });
});
