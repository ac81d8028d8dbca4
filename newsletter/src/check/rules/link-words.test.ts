import type { CalendarEvent } from '@telecom-valley/catalog';
import { expect, it } from 'vitest';
import {
  type Case,
  edition,
  FACTS,
  findsInLetters,
  GOOD,
  more,
  READER,
  SENDER,
} from '../../../../test/support/good-letter.ts';
import { check } from '../check.ts';

/** Words of links that say nothing, and words like them. */
const VAGUE = [
  ['Cliquez ici\u202F!', 'Cliquez ici pour vous inscrire'],
  ['👉 Lire la suite', 'Lire la suite du feuilleton'],
  ['→ Lire la suite', 'La suite logicielle'],
  ['Ce lien', 'Ce lien social'],
  ['En savoir\u00A0+', 'En savoir moins'],
  ["Voir l'article", 'L’article de Nice-Matin'],
  ['Découvrir', 'Découvrir Nice à vélo'],
  ['Click here to read more', 'Here to stay'],
  ['More info', 'More than code'],
  ['Scopri di più…', 'Scopri Nizza'],
  ['👉', '👉 6'],
  ['…', '1 + 1'],
] as const;

/** Words of links that are another address than the one they lead to, and words that are none or the same. */
const DISGUISED = [
  ['https://y.example/b', 'www.x.example', 'https://x.example/b'],
  ['telecom-valley.fr', 'Telecom-Valley.fr recrute', 'https://www.facebook.com/tv'],
  [
    'telecom-valley.fr/agenda',
    'telecom-valley/agenda',
    'https://agenda.telecom-valley.fr.evil.fr/x',
  ],
  ['pole.fr', 'www.telecom-valley.fr', 'https://agenda.telecom-valley.fr/x'],
  ['impots.gouv.fr', 'www.service-public.gouv.fr', 'https://service-public.gouv.fr/a'],
  ['booking.com', 'Booking.com', 'https://www.nicematin.com/a'],
  ['Booking.com/fr', 'Node.js', 'https://www.nicematin.com/b'],
  ['nicematin.it', 'Nicematin.com', 'https://www.nicematin.com/c'],
  ['nodejs.org', 'node.js', 'https://www.nicematin.com/d'],
  ['pole.net', 'ASP.NET', 'https://www.nicematin.com/e'],
  ['info@pole.fr', 'Contact@Telecom-Valley.fr', 'mailto:contact@telecom-valley.fr?subject=Oui'],
  ['c@telecom-valley.fr', 'b@telecom-valley.fr', 'mailto:a@pole.fr,b@telecom-valley.fr'],
  ['contact@pole.fr', 'contact@telecom-valley.fr', 'https://telecom-valley.fr/contact'],
  ['04 92 00 00 01', '04 92 00 00 00', 'tel:+33492000000'],
  ['+33 4 92 00 00 01', '+33 (0)4.92.00.00.00', 'tel:0492000000'],
  ['04-92-00-00-01', 'le 12 11 2026 00 01', 'tel:+33-492-000-000'],
  ['93 15 60 01', '93 15 60 00', 'tel:+37793156000'],
  ['02 123 45 68', '02 123 45 67', 'tel:+3221234567'],
  ['26 12 34 57', '+352 26 12 34 56', 'tel:26123456'],
  ['04 92 94 20 01', '04 92 94 20 00', 'tel:+33492942000;ext=12'],
  ['04 92 94 20 01.', '(04 92 94 20 00)', 'tel:04%2092%2094%2020%2000'],
  ['04 92 00 01 12', 'Le 112', 'tel:112'],
  ['www.pole.net.', '(www.pole.fr),', 'https://pole.fr/a'],
  ['(info@pole.fr)', '(contact@pole.fr).', 'mailto:contact%40pole.fr'],
  ['c@pole.fr', 'b@pole.fr', 'mailto:a@x.fr, b@pole.fr'],
  ['d@pole.fr', 'e@pole.fr', 'mailto:a@x.fr;e@pole.fr'],
] as const;

findsInLetters([
  [
    'link-vague',
    more('<a href="https://x.example/b">Lire la suite…</a>', 'https://x.example/b'),
    more('<a href="https://x.example/b">Lire la suite du rapport</a>', 'https://x.example/b'),
  ],
  [
    'link-twice',
    more('<a href="https://x.example/b">une nouvelle</a>', 'https://x.example/b'),
    more('<a href="https://x.example/a#">Une nouvelle</a>', 'https://x.example/a#'),
  ],
  ...DISGUISED.map(([breaking, nearly, address]): Case => [
    'link-disguised',
    more(`<a href="${address}">${breaking}</a>`, address),
    more(`<a href="${address}">${nearly}</a>`, address),
  ]),
  ...VAGUE.map(([breaking, nearly]): Case => [
    'link-vague',
    more(`<a href="https://x.example/b">${breaking}</a>`, 'https://x.example/b'),
    more(`<a href="https://x.example/b">${nearly}</a>`, 'https://x.example/b'),
  ]),
]);

it('evenings of one name are told apart by their days, and a story may tell of them', async () => {
  const event = { name: 'Bière  Agile', startDate: '2026-12-09' } as CalendarEvent;
  const told = edition({ shows: 'agenda', title: 'Agenda', events: [{ event, again: [] }] });
  const html = ['a', 'b', 'c']
    .map((page) => `<a href="https://x.example/${page}">Bière Agile</a>`)
    .join(' ');
  const letter = { ...GOOD, ...more(html, 'https://x.example/b https://x.example/c') };
  const rulesFor = async (of: typeof told | undefined) => {
    const { findings } = await check(letter, READER, SENDER, { ...FACTS, edition: of });
    return findings.map(({ rule }) => rule);
  };
  expect(await rulesFor(told)).toEqual([]);
  expect(await rulesFor(undefined)).toEqual(['link-twice']);
});
