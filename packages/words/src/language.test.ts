import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['fr_FR.UTF-8', 'fr'],
  ['IT', 'it'],
  ['de', 'en'],
  ['frr', 'en'],
  ['', 'en'],
])('languageOf(%j) is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
