import { expect, it, onTestFinished, vi } from 'vitest';
import { mentioned } from './mentioned.ts';

const nameIn = mentioned(['🚀', 'Bêta Santé', 'Orange', 'iLab', '7Lab', 'Œuvre']);

it.each([
  ['Un prix pour Bêta Santé', 'Bêta Santé'],
  ['UN PRIX POUR BETA-SANTE !', 'Bêta Santé'],
  ['Vigilance orange, et Orange s’agrandit', 'Orange'],
  ['Chez iLab', 'iLab'],
  ['Orange+ 3 % en bourse', 'Orange'],
  ['Chez 7Lab', '7Lab'],
  ['Chez Oeuvre', 'Œuvre'],
])('“%s” speaks of %s', (text, name) => {
  expect(nameIn(text)).toBe(name);
});

it.each(['Vigilance orange', 'Bêta Santéo', 'Oranges', '🎉'])('“%s” speaks of nobody', (text) => {
  expect(nameIn(text)).toBeUndefined();
});

it('folds a name once, however many texts there are', () => {
  const normalize = vi.spyOn(String.prototype, 'normalize');
  onTestFinished(() => normalize.mockRestore());
  const find = mentioned(['Orange']);
  const folds = () => normalize.mock.contexts.filter((text) => String(text) === 'Orange').length;
  const before = folds();
  expect(['Chez Orange', 'rien'].map(find)).toEqual(['Orange', undefined]);
  expect(folds()).toBe(before);
});
