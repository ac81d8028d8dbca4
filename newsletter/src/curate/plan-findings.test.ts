import { describeWhere, explain } from '@telecom-valley/errors';
import { expect, it } from 'vitest';
import { plannedSection } from '../../../test/support/planned-section.ts';
import type { PlannedSection } from '../config.ts';
import { planFindings } from './plan-findings.ts';

const feeds = ['Adhérents', 'Presse', undefined].map((group, at) => ({
  url: `https://x.example/${at}`,
  title: `Flux ${at}`,
  group,
}));

const section = (...groups: readonly string[]) => plannedSection({ groups });

const say = (sections: readonly PlannedSection[], members?: readonly string[]) =>
  planFindings({ sections, members }, feeds).map((finding) => {
    const { message, hint } = explain(finding, 'fr');
    return `${describeWhere(finding.where)} ${message} ${hint}`.replaceAll(/\p{Zs}/gu, ' ');
  });

it('groups that the list of feeds has are well, and so is a plan that names none', () => {
  expect(say([section('Adhérents', 'Presse'), section()], ['Adhérents'])).toEqual([]);
  expect(say([section()])).toEqual([]);
});

it('a group that the list of feeds does not have is named, with its place and what may be meant', () => {
  expect(say([section(), section('Presse', 'Adherent')])).toEqual([
    'cluster.config.ts (newsletter.sections[1].groups) La liste des flux n’a pas de groupe « Adherent » Vouliez-vous écrire « Adhérents » ?',
  ]);
  expect(say([section('Université')], ['Membre'])).toEqual([
    'cluster.config.ts (newsletter.members) La liste des flux n’a pas de groupe « Membre » Ses groupes sont : Adhérents, Presse',
    'cluster.config.ts (newsletter.sections[0].groups) La liste des flux n’a pas de groupe « Université » Ses groupes sont : Adhérents, Presse',
  ]);
});

it('a feed that the list does not have is named, with what may be meant', () => {
  const named = ['flux 0', 'https://x.example/1', 'Flux 9', 'Nulle part'];
  expect(say([plannedSection({ feeds: named })])).toEqual([
    'cluster.config.ts (newsletter.sections[0].feeds) La liste des flux n’a pas de flux « Flux 9 » Vouliez-vous écrire « Flux 0 » ?',
    'cluster.config.ts (newsletter.sections[0].feeds) La liste des flux n’a pas de flux « Nulle part » Écrivez son titre ou son adresse comme ils s’y trouvent',
  ]);
});
