import { expect, it } from 'vitest';
import { afterTitle } from './after-title.ts';

it.each([
  ['Un prix', 'Un prix', ''],
  ['Un prix', 'Un prix.', ''],
  ['Un prix !', 'Un prix', ''],
  ['Un prix pour le pôle', 'Un prix pour…', ''],
  ['Un prix', '', ''],
  ['Un prix', 'Un prix. Il va au pôle.', 'Il va au pôle.'],
  ['Un prix', 'Un prix\nIl va au pôle.', 'Il va au pôle.'],
  ['Un prix, deux lauréats', 'Un prix,\ndeux lauréats\nLe pôle.', 'Le pôle.'],
  ['Un prix pour…', 'Un prix pour le pôle. Bravo !', '…le pôle. Bravo !'],
  ['Un prix…', 'Un prix… et voilà.', 'et voilà.'],
  ['Un prix…', 'Un prix, deux lauréats.', 'Un prix, deux lauréats.'],
  ['Un prix', 'Un prix pour le pôle.', 'Un prix pour le pôle.'],
  ['Un prix', 'Un prix, deux lauréats.', 'Un prix, deux lauréats.'],
  ['Version 2', 'Version 2.1 du logiciel.', 'Version 2.1 du logiciel.'],
  ['…', 'Un prix', 'Un prix'],
  ['Un prix', 'Il va au pôle.', 'Il va au pôle.'],
])('beyond %j, %j says %j', (title, text, more) => {
  expect(afterTitle(text, title)).toBe(more);
});
