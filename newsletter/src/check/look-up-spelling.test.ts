import { expect, it } from 'vitest';
import type { Edition } from '../model.ts';
import { lookUpSpelling } from './look-up-spelling.ts';

const EDITION: Edition = {
  id: '2026-11',
  language: 'fr',
  subject: 'La lettre',
  editorial: [
    { tag: 'p', children: ['Voir https://essai.example/adresse ou essai-a.example/b. Fin.'] },
    {
      tag: 'p',
      children: ['Ici ', { tag: 'strong', children: [{ tag: 'code', children: ['nmae'] }] }],
    },
    { tag: 'pre', children: ['cd nmae'] },
  ],
  sections: [
    {
      shows: 'stories',
      title: 'Nouvelles',
      stories: [
        {
          title: 'We are hirring',
          titleLanguage: 'en-GB',
          link: 'https://x.example/',
          summary: 'Un hackaton',
          source: 'X',
        },
      ],
    },
  ],
};

/** What Hunspell says, for each dictionary; and what it was asked. */
async function spell(said: Readonly<Record<string, string | undefined>>, known: string[] = []) {
  const asked: Record<string, string> = {};
  const findings = await lookUpSpelling([EDITION, EDITION], known, (name, args, input) => {
    expect([name, ...args.slice(0, -1)]).toEqual(['hunspell', '-l', '-i', 'utf-8', '-d']);
    asked[args.at(-1)!] = String(input);
    return Promise.resolve(said[args.at(-1)!]);
  });
  return {
    asked,
    told: findings.map(({ severity, values }) => [severity, values.language, values.words]),
  };
}

it('words are looked up in the dictionary of their language, each text once, without addresses and code', async () => {
  const { asked } = await spell({});
  expect(asked).toEqual({
    fr_FR: 'La lettre\nVoir   ou   Fin.\n\nIci\nNouvelles\nUn hackaton',
    'en_GB,en_US': 'We are hirring',
  });
});

it('what no dictionary has is told once, but for names and words of the cluster’s own', async () => {
  const said = { fr_FR: 'hackaton\nSophia\nmeetup\nhackaton\nIA\n', 'en_GB,en_US': 'hirring\n' };
  expect((await spell(said, ['Meetup'])).told).toEqual([
    ['info', 'fr', 'hackaton'],
    ['info', 'en', 'hirring'],
  ]);
});

it('nothing is told where there is no Hunspell', async () => {
  expect((await spell({})).told).toEqual([]);
});
