import { expect, it } from 'vitest';
import { withoutMarks } from './without-marks.ts';

it.each([
  ['## Détails\nLe monde est petit', 'Détails\nLe monde est petit'],
  ['Bonjour\n  # Programme', 'Bonjour\nProgramme'],
  ['== Spring Boot : chapitre 4', 'Spring Boot : chapitre 4'],
  ['Un\n***\nDeux\n--------\nTrois', 'Un\n\nDeux\n\nTrois'],
  ['Venez **nombreux**, **le 3 mars** !', 'Venez nombreux, le 3 mars !'],
])('%j loses its marks', (text, bare) => {
  expect(withoutMarks(text)).toBe(bare);
});

it.each([
  '#ATTLS26 revient',
  'Du C# à F# en un soir',
  'Le pôle est #1 en France',
  'f(**options) et g(**autres)',
  '2 ** 3 ** 4',
  '- un point de la liste',
])('%j has none', (text) => {
  expect(withoutMarks(text)).toBe(text);
});
