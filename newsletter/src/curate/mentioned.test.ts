import { expect, it } from 'vitest';
import { mentioned } from './mentioned.ts';

const names = ['Bêta Santé', 'Orange', 'iLab', '7Lab'];

it.each([
  ['Un prix pour Bêta Santé', 'Bêta Santé'],
  ['UN PRIX POUR BETA-SANTE !', 'Bêta Santé'],
  ['Vigilance orange, et Orange s’agrandit', 'Orange'],
  ['Chez iLab', 'iLab'],
  ['Chez 7Lab', '7Lab'],
])('“%s” speaks of %s', (text, name) => {
  expect(mentioned(names, text)).toBe(name);
});

it.each(['Vigilance orange', 'Bêta Santéo', 'Oranges'])('“%s” speaks of nobody', (text) => {
  expect(mentioned(names, text)).toBeUndefined();
});
