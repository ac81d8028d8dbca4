import { expect, it } from 'vitest';
import { ofName } from './of-name.ts';

it.each([
  ['Alpha Robotique', 'fr', 'd’Alpha Robotique'],
  ['Éole', 'fr', 'd’Éole'],
  ['îlot', 'fr', 'd’îlot'],
  ['Œnologie', 'fr', 'd’Œnologie'],
  ['Bêta Santé', 'fr', 'de Bêta Santé'],
  ['Hachette', 'fr', 'de Hachette'],
  ['Yzo', 'fr', 'de Yzo'],
  ['Alpha', 'en', 'of Alpha'],
  ['Alpha', 'it', 'di Alpha'],
])('%s in %s is written %s', (name, language, written) => {
  expect(ofName(name, language)).toBe(written);
});
