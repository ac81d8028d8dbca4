import { describe, expect, it } from 'vitest';
import type { RawItem } from '../read/index.ts';
import { makeStory } from './make-story.ts';

const url = 'https://pole.example/flux';

function made(item: Partial<RawItem>) {
  const raw = { link: `${url}/1`, categories: [], pictures: [], ...item };
  return makeStory(raw, { language: 'fr' }, { url, title: 'Pôle' }, url)!;
}

const LONG =
  'Nous avons le plaisir de vous annoncer que le pôle ouvre cet automne un laboratoire commun avec l’université.';

describe('what has no title', () => {
  it.each([
    ['M. Martin ouvre la soirée. Il parle.', 'M. Martin ouvre la soirée.'],
    ['... et voilà', '... et voilà'],
    ['Quel succès ! Merci à tous.', 'Quel succès !'],
    [LONG, 'Nous avons le plaisir de vous annoncer que le pôle ouvre cet automne un…'],
  ])('%j, is called by its beginning', (content, title) => {
    expect(made({ content }).title).toBe(title);
  });
});
