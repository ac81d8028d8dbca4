import { type Finding, warning } from '@telecom-valley/errors';
import { expect, it } from 'vitest';
import { placeOnDesk } from './place-on-desk.ts';

const DESK = `objet: La lettre d’Oslo
# Un prix pour Alba
édito: |
  Bonjour, **voici** le mois.

  Voir [ici](https://x.example/ici) ou <https://x.example/b>.
rubriques:
  - titre: Nouvelles d’Oslo
    nouvelles:
      - titre: "Un prix pour
          Alba"
        lien: http://x.example/prix
      - titre: Oslo
        lien: https://x.example/prix#deux
      - titre: Deux
        lien: http://x.example
        résumé: Un [prix], a-t-on dit à Oslo ??? À XX h.
        source: TBD, TBDX
        image:
          en: Voir https://localhost/x. Ou www.x.example, <https://x.example/b>
      - titre: Trois
        lien: "https://x.example/Le rapport (final).pdf"
réserve:
  - titre: Le prix attendu
    lien: https://x.example/attendu
`;
const HTML = { source: 'message.html' };
const EN = { source: 'message.en.html' };

it.each<[place: string, Finding]>([
  [
    '22 (https://x.example/Le%20rapport%20(final).pdf)',
    warning('address-status', {}, { source: 'https://x.example/Le%20rapport%20(final).pdf' }),
  ],
  [
    '12 (Un prix)',
    warning('link-insecure', { address: 'http://x.example/prix' }, { ...HTML, path: 'Un prix' }),
  ],
  ['14', warning('link-vague', { words: 'ici', address: 'https://x.example/prix#deux' }, HTML)],
  ['16', warning('link-insecure', { address: 'http://x.example/' }, HTML)],
  ['6', warning('link-vague', { words: 'ici', address: 'https://x.example/ici' }, HTML)],
  [
    '14 (https://x.example/prix)',
    warning('address-status', {}, { source: 'https://x.example/prix' }),
  ],
  [
    '10',
    warning('story-old', { title: 'Un prix pour Alba', date: '' }, { source: 'edition.yaml' }),
  ],
  ['13', warning('story-old', { title: 'Oslo', date: '' }, { source: 'edition.yaml' })],
  [
    '4 (fr)',
    warning(
      'untranslated',
      { language: 'fr', text: 'Bonjour, voici le…' },
      { source: 'edition.yaml', path: 'fr' },
    ),
  ],
  ['4', warning('editorial-mark-up', { written: '**voici' }, { source: 'edition.yaml' })],
  ['17', warning('text-placeholder', { written: '[prix]' }, HTML)],
  ['17', warning('text-placeholder', { written: '???' }, HTML)],
  ['18', warning('text-placeholder', { written: 'TBD' }, HTML)],
  ['20', warning('link-nowhere', { address: 'https://localhost/x' }, HTML)],
  ['20', warning('link-insecure', { address: 'http://www.x.example/' }, HTML)],
  ['20', warning('link-vague', { words: 'here', address: 'https://x.example/b' }, EN)],
  ['6', warning('link-vague', { words: 'là', address: 'https://x.example/b' }, HTML)],
  ['17', warning('text-placeholder', { written: 'XX h' }, HTML)],
])('a finding stands at line %s of the desk', (place, finding) => {
  const [{ where }] = placeOnDesk([finding], DESK) as [Finding];
  const { source, line, path } = where;
  expect([source, `${line}${path === undefined ? '' : ` (${path})`}`]).toEqual([
    'edition.yaml',
    place,
  ]);
});

it.each([
  [
    'it speaks of what is not on the desk',
    warning('link-insecure', { address: 'http://x.example/b' }, HTML),
  ],
  [
    'an address goes on on the desk',
    warning('link-insecure', { address: 'http://x.example/pri' }, HTML),
  ],
  [
    'it speaks of what waits in the reserve',
    warning('story-old', { title: 'Le prix attendu' }, HTML),
  ],
  ['what it speaks of is found anywhere', warning('text-placeholder', { written: 'osl' }, HTML)],
  ['it speaks of colours', warning('contrast-low', { words: 'Oslo' }, HTML)],
  ['it has a line', warning('story-old', { title: 'Oslo' }, { ...HTML, line: 3 })],
  [
    'it is of another file',
    warning('story-old', { title: 'Oslo' }, { source: 'cluster.config.ts' }),
  ],
  ['it speaks of nothing', warning('heading-one', { count: 2 }, HTML)],
])('a finding stays where it is where %s', (_name, finding) => {
  expect(placeOnDesk([finding], DESK)).toEqual([finding]);
});
