import { expect, it } from 'vitest';
import { slug } from './slug.ts';

it.each([
  ['Exemple Café', 'exemple-cafe'],
  ['  Bêta – Santé !', 'beta-sante'],
  ['C++ & Cœur', 'c-c-ur'],
  ['7Lab', '7lab'],
  ['Lʼétoile', 'l-etoile'],
  ['µTech', 'tech'],
  ['Institut Ωmega', 'institut-mega'],
  ['日本', '65e5-672c'],
  ['Альфа 3', '3-410-43b-44c-444-430'],
  ['Бета 3', '3-411-435-442-430'],
  ['🚀', '1f680'],
])('“%s” is %s', (name, id) => {
  expect(slug(name)).toBe(id);
});
