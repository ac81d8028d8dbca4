import { expect, it } from 'vitest';
import { FACTS, findsInLetters, rulesOf } from '../../../../test/support/good-letter.ts';

findsInLetters([
  ['subject-missing', { subject: ' ' }, { subject: '·' }],
  ['subject-long', { subject: 'a'.repeat(71) }, { subject: '🎉'.repeat(70) }],
  [
    'subject-shouting',
    { subject: 'LETTRE DE NOVEMBRE' },
    { subject: 'Lettre ETSI NIST et ESTEREL' },
  ],
  [
    'subject-shouting',
    { subject: 'LA FÊTE DE LA SCIENCE À SOPHIA' },
    { subject: 'SOPHIA ANTIPOLIS fête ses 50 ans' },
  ],
  [
    'subject-shouting',
    { subject: 'VIVATECH, INDUSTRIA : VENEZ VITE' },
    { subject: 'VIVATECH, INDUSTRIA : on y était' },
  ],
  ['subject-shouting', { subject: 'Enfin !!' }, { subject: 'Enfin ! Vraiment ?!' }],
  ['subject-shouting', { subject: 'Quoi ?!?' }, { subject: 'Quoi ? !' }],
]);

it('sees that the subject is that of the last edition', async () => {
  const before = (subject: string) => ({
    facts: { toldBefore: { ...FACTS.toldBefore, subjects: [subject] } },
  });
  expect(await rulesOf({}, before('La\u00A0lettre'))).toEqual(['subject-repeated']);
  expect(await rulesOf({}, before('La lettre d’octobre'))).toEqual([]);
});
