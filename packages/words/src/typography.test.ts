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
    ['1 234 567 €', '1\u202F234\u202F567\u202F€'],
    ['En 2026 250 000 visiteurs', 'En 2026 250\u202F000 visiteurs'],
    ['de 35 à 45 k€, 12 M€, 3 Md€', 'de 35 à 45\u202Fk€, 12\u202FM€, 3\u202FMd€'],
    ['15 000 5 fois', '15\u202F000 5 fois'],
    ['25 °C', '25\u202F°C'],
    ['Tél. 06 12 34 56 78', 'Tél. 06\u00A012\u00A034\u00A056\u00A078'],
    ['+33 4 92 94 20 00', '+33\u00A04\u00A092\u00A094\u00A020\u00A000'],
    ['+33 (0)4 92 94 20 00', '+33\u00A0(0)4\u00A092\u00A094\u00A020\u00A000'],
    ['+377 98 98 98 98', '+377\u00A098\u00A098\u00A098\u00A098'],
    ['n° 5', 'n°\u00A05'],
    ['M. Dupont et Mme Élie', 'M.\u00A0Dupont et Mme\u00A0Élie'],
    ['0 800 123 456', '0\u00A0800\u00A0123\u00A0456'],
    ['+33 493 65 12 34', '+33\u00A0493\u00A065\u00A012\u00A034'],
    ['Tél.: 04, etc.!', 'Tél.\u00A0: 04, etc.\u202F!'],
    ['SIRET 123 456 789 00012', 'SIRET 123\u202F456\u202F789\u202F00012'],
    ['15 km, 2 000 m², 3 Go et 5 min', '15\u202Fkm, 2\u202F000\u202Fm², 3\u202FGo et 5\u202Fmin'],
    ['100 Mbit/s, 2,4 GHz et 12 MW.', '100\u202FMbit/s, 2,4\u202FGHz et 12\u202FMW.'],
    ['10 millions, 2,5 milliards', '10\u00A0millions, 2,5\u00A0milliards'],
    ['p. 5, art. 5 et § 4', 'p.\u00A05, art.\u00A05 et §\u00A04'],
    ['Bravo 🎉 ! Vraiment 🎉 ?', 'Bravo 🎉\u202F! Vraiment 🎉\u202F?'],
    ['C++ ? Non : C# !', 'C++\u202F? Non\u00A0: C#\u202F!'],
    ["d'1 % l'« IA » d'\"Un\"", 'd’1\u202F% l’«\u202FIA\u202F» d’«\u202FUn\u202F»'],
  ])('sets %j', (written, set) => {
    expect(typography(written, 'fr')).toBe(set);
  });

  it.each([
    'https://exemple.fr/?a=1;b=2',
    'à 18:30',
    'C++ :: std',
    'a?b',
    '3 5 8 12',
    'En 2026 100 start-ups',
    'en 2026 250 personnes',
    'A380 500 places',
    '1 000 0000',
    'le 06 12 34 56 789',
    '123 456 789 000123',
    '3 t-shirts, 5 mois et 2 gagnants',
    'Les 5 s’en vont',
    'Étap. 5, cap. Horn, version 2.: la suite',
    'un...... deux',
    'n° cinq, Mme la directrice, DRM. Ensuite',
    "'quoted' words",
    '',
  ])('leaves %j alone', (text) => {
    expect(typography(text, 'fr')).toBe(text);
  });

  it('knows the French of other countries', () => {
    expect(typography('Prêts ?', 'fr-CA')).toBe('Prêts\u202F?');
  });

  it('leaves other languages alone', () => {
    expect(typography('Ready ? "Go"', 'en')).toBe('Ready ? "Go"');
  });

  it('changes nothing the second time', () => {
    const french = fc.string({
      unit: fc.constantFrom(
        '🎉',
        ...'aé1 0..."«»:;!?.’\'%€hkmgpt.²§\u00A0\u202F\n)(/+MmeD°nk,C'.split(''),
      ),
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
