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

  it.each([
    ['Un prix pour le pôle.', ''],
    ['<p>M. Martin ouvre la soirée.</p><p>Il parle.</p>', 'Il parle.'],
    [LONG, '…laboratoire commun avec l’université.'],
  ])('%j, does not begin again in its summary', (content, summary) => {
    expect(made({ content }).summary).toBe(summary);
  });
});

describe('what stands in a title', () => {
  it.each([
    ['is all there is', { content: 'Un prix' }, ''],
    [
      'is all of the summary',
      { summary: 'Un prix', content: '<p>Il va au pôle.</p>' },
      'Il va au pôle.',
    ],
    ['begins the text', { content: '<h1>Un prix</h1><p>Il va au pôle.</p>' }, 'Il va au pôle.'],
  ])('%s: it is not told again', (_what, item, summary) => {
    expect(made({ title: 'Un prix', ...item }).summary).toBe(summary);
  });
});

describe('what stands in lines', () => {
  it.each([
    [
      '<p>## WordPress sous tension</p><p>Marre des greffons ? Venez.</p>',
      'WordPress sous tension. Marre des greffons ? Venez.',
    ],
    [
      '<p>## #ATTLS26</p>\n<p>L’Agile Tour **revient** !</p><p>Date : 17/03<br>Heure : 13h30</p>',
      '#ATTLS26. L’Agile Tour revient ! Date : 17/03. Heure : 13h30',
    ],
    [
      '<p>(sur inscription.)</p><p>Deux listes :</p><li>Robots</li><li>🤖 Cartes</li>',
      '(sur inscription.) Deux listes : Robots. 🤖 Cartes',
    ],
    [
      '<p>Le pôle et la Ville de<br />\nNice ouvrent avec Telecom<br>Valley un lieu<br><br>Horaires</p><p>Lieu<br>🕕 Heure : 18 h</p>',
      'Le pôle et la Ville de Nice ouvrent avec Telecom Valley un lieu. Horaires. Lieu. 🕕 Heure : 18 h',
    ],
    [
      '<p>Le pôle et <b>la ville de</b>\nNice<br>ouvrent.</p>',
      'Le pôle et la ville de Nice ouvrent.',
    ],
    ['Organisé par Telecom\nValley à Nice.', 'Organisé par Telecom Valley à Nice.'],
  ])('%j, is summed up in sentences', (content, summary) => {
    expect(made({ title: 'Un prix', content }).summary).toBe(summary);
  });

  it('of which the first is the title, does not say it again', () => {
    const content = '<h2>## Un prix</h2><p>Il va au pôle.</p>';
    expect(made({ title: 'Un prix', content }).summary).toBe('Il va au pôle.');
  });
});
