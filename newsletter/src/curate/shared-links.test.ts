import { expect, it } from 'vitest';
import type { Story } from '../model.ts';
import { sharedLinks } from './shared-links.ts';

const PAGE = 'https://a.example/page';
const GATHERED = ['1', '2'].map((id) => ({ id, link: PAGE })) as unknown as readonly Story[];

it.each([
  ['one that an editor added', [{ title: 'Un', id: '1' }, { title: 'Deux' }]],
  ['two that an editor added', [{ title: 'Un' }, { title: { fr: 'Deux', en: 'Two' } }]],
  [
    'one with another way to write the address',
    [{ title: 'Un' }, { title: 'Deux', link: 'http://www.a.example/page/' }],
  ],
  [
    'a copy that still has its mark',
    [
      { title: 'Un', id: '1' },
      { title: 'Deux', id: '1' },
    ],
  ],
  [
    'one that a feed leads elsewhere',
    [
      { title: 'Un', id: '1', link: 'https://a.example/autre' },
      { title: 'Deux', id: '2', link: 'https://a.example/autre' },
    ],
  ],
])('a story that leads to the page of another is named: %s', (_name, written) => {
  const stories = written.map((story) => ({ link: PAGE, ...story }));
  expect(sharedLinks(stories, GATHERED)).toMatchObject([
    {
      rule: 'story-link-shared',
      severity: 'warning',
      values: { title: 'Deux', other: 'Un', address: stories[1]!.link },
    },
  ]);
});

it.each([
  [
    'feeds lead them there',
    [
      { title: 'Un', id: '1' },
      { title: 'Retitrée', id: '2' },
      { title: 'Tombée du flux', id: '3' },
    ],
  ],
  [
    'they have the same title, which is said of them',
    [{ title: 'Un « titre »' }, { title: 'Un "titre"' }],
  ],
  ['they lead elsewhere', [{ title: 'Un' }, { title: 'Deux', link: `${PAGE}#deux` }]],
])('nothing is said of stories where %s', (_name, written) => {
  const stories = written.map((story) => ({ link: PAGE, ...story }));
  expect(sharedLinks(stories, GATHERED)).toEqual([]);
});
