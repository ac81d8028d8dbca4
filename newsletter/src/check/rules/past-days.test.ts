import { expect, it } from 'vitest';
import { edition, FACTS, GOOD, READER, SENDER } from '../../../../test/support/good-letter.ts';
import type { Edition } from '../../model.ts';
import { check } from '../check.ts';

const saidOfWords = async (written: string) => {
  const told: Edition = { ...edition(), editorial: [{ tag: 'p', children: [written] }] };
  const { findings } = await check(GOOD, READER, SENDER, { ...FACTS, edition: told });
  return findings.map(({ rule, severity, values }) => [rule, severity, values.date]);
};

it.each([
  ['Venez à notre soirée du 12 novembre 2026 à 18 h !', '2026-11-12'],
  ['Inscrivez-vous avant le 5 novembre', '2026-11-05'],
  ['Le gala aura lieu le 30 nov. 2026. Venez nombreux.', '2026-11-30'],
  ['L’appel est ouvert jusqu’au vendredi 13 novembre.', '2026-11-13'],
  ['Merci de vous inscrire d’ici le 13/11/2026.', '2026-11-13'],
  ['Rendez-vous du 12 au 14 novembre\nà Nice', '2026-11-14'],
  ['Register by November 5th, 2026', '2026-11-05'],
  ['Join us on 2 November 18:30', '2026-11-02'],
  ['Join us on the 12th of November, from 6 pm.', '2026-11-12'],
  ['The forum will take place on November 12-14, 2026.', '2026-11-14'],
  ['Vi aspettiamo il 12 novembre 2026', '2026-11-12'],
  ['Venez vendredi 13 novembre !', '2026-11-13'],
  ['Apply by 12 November', '2026-11-12'],
  ['Venez à notre cours du 12 novembre.', '2026-11-12'],
  ['Venez pendant le pont du 11 novembre.', '2026-11-11'],
  ['Rendez-vous le 12 novembre au 3, rue du 20 Novembre.', '2026-11-12'],
  [
    'Les inscriptions, ouvertes jusqu’au 10 novembre, sont prolongées jusqu’au 20 novembre.',
    '2026-11-20',
  ],
  ['The deadline of 12 November is extended to 20 November.', '2026-11-20'],
  ['Rendez-vous le 12 novembre, les portes sont fermées à 18 h.', '2026-11-12'],
  ['Rendez-vous le 12 novembre à 18 h, les portes sont fermées à 20 h.', '2026-11-12'],
  ['Venez le 12 novembre (fermé à midi).', '2026-11-12'],
  ['Venez le 12 novembre à la soirée reportée cet été.', '2026-11-12'],
  ['Join us on 12 November, doors are closed at 6 pm.', '2026-11-12'],
  ['Rendez-vous le 12 novembre sur le chemin du retour.', '2026-11-12'],
])('a sentence invites to no day that is past: %s', async (written, date) => {
  expect(await saidOfWords(written)).toEqual([['day-past', 'info', date]]);
});

it.each([
  'Le gala a eu lieu le 12 novembre 2026. Venez en voir les photos.',
  'Inscrivez-vous avant le 1er décembre, d’ici le 20 novembre de préférence.',
  'Inscrivez-vous avant le 5 janvier.',
  'Venez : la salle, ouverte depuis le 12 novembre 2026, vous attend.',
  'Inscriptions ouvertes à partir du 5 novembre 2026',
  'Rendez-vous du 28 novembre au 3 décembre 2026',
  'Le rendez-vous du 12 novembre 2026 a réuni cent personnes.',
  'Retour sur la soirée du 12 novembre : venez nous en parler.',
  'Merci à ceux qui étaient là le 12 novembre, rendez-vous bientôt.',
  'Le pôle, né le 3 mars 1991, vous dit : venez !',
  'Venez fêter le texte du 3 mars 1991.',
  'Register now: teams of 5 may apply, and 12 march on.',
  'The forum was held on 12 November 2026; join us next time.',
  'Join us: 5 out of 10 did.',
  'Le bilan du 12 novembre 2026',
  'Rendez-vous les 28, 29 et 30 novembre ainsi que le 12/12',
  'Du 30 novembre au vendredi 4, rendez-vous à Nice',
  'Après le succès du 12 novembre, la prochaine édition aura lieu en mars.',
  'Suite à l’appel du 12 novembre, candidatez avant la fin du mois',
  'Le Prix, remis le 20 novembre, vous attend : postulez !',
  'Following the 12 November workshop, register for the next one.',
  'Rendez-vous au 12, avenue du 11 Novembre.',
  'Rendez-vous 3 cours du 11 Novembre, à Nice.',
  'Vi aspettiamo in piazza 4 Novembre.',
  'Vi aspettiamo in largo 4 Novembre.',
  'Rendez-vous chemin du 11 Novembre.',
  'Rendez-vous montée du 11 Novembre.',
  'Rendez-vous au stade du 11 Novembre.',
  'Rendez-vous sur le parking du 11 Novembre.',
  'Rendez-vous au 3 bd. du 11 Novembre.',
  'La date limite du 15 novembre est reportée au printemps.',
  'Les inscriptions, ouvertes jusqu’au 20 novembre, sont prolongées.',
  'L’appel, ouvert jusqu’au 13 novembre, est désormais clos.',
  'La soirée du 12 novembre, reportée, aura lieu en janvier.',
  'La soirée du 12 novembre (reportée) aura lieu en janvier.',
  'La soirée du 12 novembre à 18 h est annulée : inscrivez-vous à la prochaine.',
  'L’appel, ouvert jusqu’au 13 novembre inclus, est clos.',
  'Initialement prévue le 12 novembre, la soirée aura lieu en janvier.',
  'La date limite du 12 novembre est passée.',
  'The deadline of 12 November is now extended.',
  'The deadline of November 12, 2026, is over.',
  'Originally planned for 12 November, the forum will take place in January.',
  'Inizialmente prevista per il 12 novembre, la serata avrà luogo a gennaio.',
  'Le iscrizioni, aperte fino al 12 novembre, sono prorogate.',
  'Google will apply new rules adopted on 12 November',
])('a sentence has days that are past where it tells of them: %s', async (written) => {
  expect(await saidOfWords(written)).toEqual([]);
});
