import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Story } from '../model.ts';
import { deskStories } from './desk-stories.ts';
import { freshAmong } from './recognise.ts';
import { sinceProposed } from './since-proposed.ts';

const FEED = { url: 'https://a.example/feed', title: 'A' };

const story = (id: string, more: Partial<Story> = {}): Story => ({
  id,
  title: `Titre ${id}`,
  link: `https://a.example/${id}`,
  summary: '',
  publishedAt: '2026-11-20T08:00:00Z',
  categories: [],
  feed: FEED,
  ...more,
});

function see(stories: readonly Story[], proposed: readonly string[], desk: string) {
  const onDesk = deskStories(parseDocument(desk));
  const publishedAt = '2026-11-20T08:00:00Z';
  const laidOut = proposed.map((id) => ({ id, feed: FEED.url, publishedAt }));
  const older = story('older', { publishedAt: '2026-11-01T08:00:00Z' });
  const since = sinceProposed(stories, laidOut, () => [...stories, older]);
  return {
    fresh: freshAmong(stories, new Set(proposed), onDesk).map(({ id }) => id),
    gone: onDesk.filter((one) => since(one)?.isGone).map(({ id }) => id),
  };
}

const laid = (...stories: readonly string[]) =>
  `rubriques:\n  - titre: Tout\n    nouvelles:\n${stories.map((one) => `      - { ${one} }\n`).join('')}`;

describe('a story that a member tells now, and the press told before', () => {
  const own = story('9', {
    otherIds: ['1'],
    alsoIn: [{ title: 'La Gazette', link: 'https://gazette.example/1' }],
  });

  it('is not proposed a second time, nor has it vanished', () => {
    const desk = laid('titre: Un, lien: "https://gazette.example/1", repère: "1"');
    expect(see([own], ['1'], desk)).toEqual({ fresh: [], gone: [] });
  });

  it('stays away where the editor took it out', () => {
    expect(see([own], ['1'], laid())).toEqual({ fresh: [], gone: [] });
  });

  it('is known by where the press told it, also if it was added by hand', () => {
    expect(see([own], [], laid('titre: Un, lien: "https://gazette.example/1"')).fresh).toEqual([]);
  });
});

describe('a story on the desk', () => {
  it.each([
    'titre: À moi, lien: "https://a.example/7"',
    'titre: À moi, lien: "http://www.a.example/7/?utm_source=x"',
    'title: Mine, link: { fr: "https://a.example/sept", en: "https://a.example/7" }',
  ])('that was added by hand is not proposed when its feed brings it: %s', (written) => {
    expect(see([story('7')], [], laid(written)).fresh).toEqual([]);
    expect(see([story('7')], [], `réserve:\n  - { ${written} }`).fresh).toEqual([]);
  });

  it('whose feed gives it another id, and the same address, has not vanished', () => {
    const desk = laid('titre: Repris par moi, lien: "http://a.example/7", repère: "old"');
    expect(see([story('7')], ['old'], desk)).toEqual({ fresh: [], gone: [] });
  });

  it('is known by its id though nobody knows any more what was proposed', () => {
    expect(see([story('7')], [], laid('titre: Un, repère: "7"')).fresh).toEqual([]);
  });

  it('has vanished where nobody tells it any more', () => {
    const desk = laid('lien: "https://a.example/7", repère: "7"', 'lien: "https://a.example/8"');
    expect(see([], ['7'], desk).gone).toEqual(['7']);
  });

  it('of a paper whose stories have one address hides none of theirs', () => {
    const link = 'https://gazette.example/';
    const press = story('1', { link });
    const own = story('9', { alsoIn: [{ title: 'La Gazette', link }] });
    expect(see([press, own], ['1'], laid(`titre: Un, lien: "${link}", repère: "1"`)).fresh).toEqual(
      ['9'],
    );
  });

  it('with an address that several have is known by its title, too', () => {
    const link = 'https://a.example/actualites';
    const several = ['1', '2', '3'].map((id) => story(id, { link }));
    const desk = laid(
      `titre: Titre 1, lien: "${link}"`,
      `titre: Autre, lien: "${link}", repère: "0"`,
    );
    expect(see(several, ['0', '2'], desk)).toEqual({ fresh: ['3'], gone: ['0'] });
  });
});
