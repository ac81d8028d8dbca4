import { trouble, warning } from '@telecom-valley/errors';
import { expect, it } from 'vitest';
import { letterLinks } from './letter-links.ts';

const stopped = trouble('unsubscribe-header');
const FOUND = new Map([
  ['fr' as const, [stopped]],
  ['en' as const, [stopped, warning('text-missing'), warning('line-bare')]],
]);

it.each([
  [undefined, 'French Confirmation Welcome English ✗ 1 error ! 2 warnings Confirmation Welcome'],
  ['welcome', 'French ✗ 1 error Confirmation Welcome English ✗ 1 error ! 2 warnings'],
] as const)('links to other letters say what was found in them: beside %s', (note, said) => {
  const links = letterLinks({ language: 'fr', note }, { languages: ['fr', 'en'] }, 'en', FOUND);
  const words = links.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(words.replaceAll('Goodbye ', '')).toContain(said);
});
