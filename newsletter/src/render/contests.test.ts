import { letter, speak } from '@telecom-valley/words';
import { describe, expect, it } from 'vitest';
import type { ContestDeadline } from '../model.ts';
import { contestFacts } from './contests.ts';

const facts = (changes: Partial<ContestDeadline>, language: 'fr' | 'en' | 'it' = 'fr') =>
  contestFacts(
    {
      contest: { id: '1', name: 'Challenge', stages: [] },
      stage: "Dépôt de l'idée",
      phase: 'open',
      isOneDay: false,
      until: '2026-12-03T12:00:00+01:00',
      daysLeft: 3,
      ...changes,
    },
    {
      language,
      words: speak(letter, language),
      catalogLanguage: language === 'fr' ? undefined : 'fr',
    },
  ).replaceAll(/[\u00A0\u202F]/g, ' ');

describe('what happens next in a contest', () => {
  it.each([
    [
      'an hour',
      '2026-12-03T12:00:00+01:00',
      'Dépôt de l’idée : jusqu’au jeudi 3 décembre 2026 à 12 h (encore 3 jours)',
      'Dépôt de l’idée : début le jeudi 3 décembre 2026 à 12 h (dans 3 jours)',
    ],
    [
      'a midnight, with which a day is over, or begins',
      '2026-12-04T00:00:00+01:00',
      'Dépôt de l’idée : jusqu’au jeudi 3 décembre 2026 (encore 3 jours)',
      'Dépôt de l’idée : début le vendredi 4 décembre 2026 (dans 3 jours)',
    ],
  ])('is at %s', (_kind, until, closes, opens) => {
    expect(facts({ until })).toBe(closes);
    expect(facts({ until, phase: 'upcoming' })).toBe(opens);
  });

  it.each([
    ['fr', 'Dépôt de l’idée : le jeudi 3 décembre 2026 (dans 3 jours)'],
    ['en', 'Dépôt de l’idée: on Thursday, 3 December 2026 (in 3 days)'],
    ['it', 'Dépôt de l’idée: giovedì 3 dicembre 2026 (tra 3 giorni)'],
  ] as const)('does not begin what is on one day, in %s', (language, said) => {
    const until = '2026-12-03T00:00:00+01:00';
    expect(facts({ until, phase: 'upcoming', isOneDay: true }, language)).toBe(said);
  });

  it.each([
    ['fr', 'dernier jour', 'aujourd’hui', 'encore 1 jour', 'demain'],
    ['en', 'last day', 'today', '1 day left', 'tomorrow'],
    ['it', 'ultimo giorno', 'oggi', 'ancora 1 giorno', 'domani'],
  ] as const)('is near, in %s', (language, lastDay, today, dayLeft, tomorrow) => {
    const left = (daysLeft: number, phase: ContestDeadline['phase']) =>
      /\((.*)\)$/.exec(facts({ daysLeft, phase }, language))?.[1];
    expect([left(0, 'open'), left(0, 'upcoming')]).toEqual([lastDay, today]);
    expect([left(1, 'open'), left(1, 'upcoming')]).toEqual([dayLeft, tomorrow]);
  });

  it.each([
    ['en', 'Dépôt de l’idée: until Thursday, 3 December 2026 at 12:00 (3 days left)'],
    ['it', 'Dépôt de l’idée: fino a giovedì 3 dicembre 2026 alle 12:00 (ancora 3 giorni)'],
  ] as const)('is said in %s, with a stage set in the cluster’s own', (language, said) => {
    expect(facts({}, language)).toBe(said);
  });
});
