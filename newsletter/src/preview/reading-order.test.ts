import { preview, speak } from '@telecom-valley/words';
import { expect, it } from 'vitest';
import { readingOrder } from './reading-order.ts';

const read = (html: string) => readingOrder(html, speak(preview, 'fr'));

it.each([
  '<p aria-hidden="true">Un <b>trait</b></p>',
  '<div style="display:none">En <img src="a.png" alt="bref"></div>',
  '<style>p{margin:0}</style>',
])('does not read what is hidden: %s', (hidden) => {
  expect(read(`<p>Avant</p>${hidden}<p aria-hidden="false">Après</p>`)).toBe('Avant\nAprès');
});

it('reads each line of a paragraph as one', () => {
  expect(read('<h2>Programme</h2><p>14 h<br><b>Accueil</b><br>15 h</p>')).toBe(
    'Programme (titre 2)\n14 h\nAccueil\n15 h',
  );
});
