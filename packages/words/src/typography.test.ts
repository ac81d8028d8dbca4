import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typography } from './typography.ts';

describe('typography', () => {
  it.each([
    ['Prêts ? Partez !', 'Prêts\u202F? Partez\u202F!'],
    ['Prêts? Partez!', 'Prêts\u202F? Partez\u202F!'],
    ['Vraiment ?!', 'Vraiment\u202F?!'],
    ['un ; deux', 'un\u202F; deux'],
    ['Lieu : Nice', 'Lieu\u00A0: Nice'],
    ['Lieu: Nice', 'Lieu\u00A0: Nice'],
    ['"Faire savoir"', '«\u202FFaire savoir\u202F»'],
    ['«Faire savoir»', '«\u202FFaire savoir\u202F»'],
    ['« Faire savoir » ?', '«\u202FFaire savoir\u202F»\u202F?'],
    ["l'agenda d'été", 'l’agenda d’été'],
    ['et puis...', 'et puis…'],
    ['14 000 emplois, 20 %, 5 €', '14\u202F000 emplois, 20\u202F%, 5\u202F€'],
    ['à 18 h 30 précises', 'à 18\u202Fh\u202F30 précises'],
    ['à 18 heures', 'à 18 heures'],
  ])('sets %j', (written, set) => {
    expect(typography(written, 'fr')).toBe(set);
  });

  it.each(['https://exemple.fr/?a=1;b=2', 'à 18:30', 'C++ :: std', 'a?b', '3 5 8 12', ''])(
    'leaves %j alone',
    (text) => {
      expect(typography(text, 'fr')).toBe(text);
    },
  );

  it('leaves other languages alone', () => {
    expect(typography('Ready ? "Go"', 'en')).toBe('Ready ? "Go"');
  });

  it('changes nothing the second time', () => {
    const french = fc.string({
      unit: fc.constantFrom(...'aé1 0"«»:;!?.’\'%€h\u00A0\u202F\n)(/'.split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(french, (text) => {
        const once = typography(text, 'fr');
        expect(typography(once, 'fr')).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('loses no letter, digit or sign', () => {
    const bare = (text: string) => text.replaceAll(/[\s"«»'’.…]/g, '');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(bare(typography(text, 'fr'))).toBe(bare(text));
      }),
    );
  });
});
