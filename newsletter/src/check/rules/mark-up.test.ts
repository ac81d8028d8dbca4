import { expect, it } from 'vitest';
import {
  edition,
  FACTS,
  GOOD,
  READER,
  SENDER,
  story,
} from '../../../../test/support/good-letter.ts';
import { check } from '../check.ts';

it.each<[breaking: string, found: string, nearly: string]>([
  ['Un titre **gras**', '**gras**', 'C** et C** : a ** b'],
  ['Soit **(10 %)**', '**(10 %)**', 'Soit 10 % (*), (*) hors taxes'],
  ['*Important* : venez', '*Important*', 'Tarif*, entrée* et 2 * 3 * 4, étudiant*e*s, *'],
  ['Un _mot_ !', '_mot_', 'snake_case, __init__ et _'],
  ['Voir [le site](https://x.example/y)', '[le site](https://x.example/y)', '[sic] (voir [1](2))'],
  ['- premier\n- second !', '- premier - second !', '— Bonjour\n— Bonsoir\n- premier, - second'],
  ['* un\n* deux', '* un * deux', 'Gratuit*\n* sur inscription\n* dans la limite des places'],
  ['Un\n## Deux', '## Deux', 'Un\n#deux, C# et #3'],
  ['l’<b>HTML</b>', '</b>', '<3, 5 < 6 > 4 et la balise <video>'],
  ['Un<br />deux', '<br />', '<brun>'],
  ['Pain &amp; vin', '&amp;', 'R&D; pain & vin; Q&A'],
])('a text is plain, where it is no editorial: %s', async (breaking, found, nearly) => {
  const said = async (text: string, isFirst: boolean) => {
    const stories = [
      { ...story, title: 'Une nouvelle', summary: text, summaryLanguage: 'en' },
      { ...story, title: text, link: 'https://x.example/b', source: 'Y' },
    ];
    const told = edition({ shows: 'stories', title: 'Nouvelles', stories });
    const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, edition: told, isFirst });
    return findings.map(({ rule, severity, values }) => [rule, severity, values]);
  };
  const inTitle = ['desk-mark-up', 'warning', { title: breaking, found }];
  const inSummary = ['desk-mark-up', 'warning', { title: 'Une nouvelle', found }];
  expect(await said(breaking, true)).toEqual([inSummary, inTitle]);
  // What is not in the language of a letter stands in the first as well.
  expect(await said(breaking, false)).toEqual([inTitle]);
  expect(await said(nearly, true)).toEqual([]);
});

it('subjects, titles of sections and sources are plain', async () => {
  const marked = edition({
    shows: 'stories',
    title: '**Nouvelles**',
    stories: [{ ...story, title: 'Une nouvelle', source: 'X &amp; Y' }],
  });
  const facts = { ...FACTS, edition: { ...marked, subject: 'La <i>lettre</i>' } };
  const { findings } = await check(GOOD, READER, SENDER, facts);
  expect(findings.map(({ values }) => values.found)).toEqual(['</i>', '**Nouvelles**', '&amp;']);
});
