import { typography } from '@telecom-valley/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setPieces } from './set-pieces.ts';

it('sets a text in pieces as it does in one, each word in its piece', () => {
  const piece = fc.string({
    unit: fc.constantFrom(...'aé1 0"«»:;!?...’\'%€h\u00A0('.split('')),
    maxLength: 6,
  });
  const wordsOf = (texts: readonly string[]) =>
    texts.map((text) => text.replaceAll(/[^aé10]/g, ''));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const set = setPieces(pieces, 'fr');
      expect(set.join('')).toBe(typography(pieces.join(''), 'fr'));
      expect(wordsOf(set)).toEqual(wordsOf(pieces));
    }),
    { numRuns: 2000 },
  );
});
