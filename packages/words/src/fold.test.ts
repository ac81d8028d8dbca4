import { describe, expect, it } from 'vitest';
import { areAlike, fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['  Bêta – SANTÉ !', 'beta sante'],
    ['Œuvre, ex æquo', 'oeuvre ex aequo'],
    ['C++, C# et C', 'c++ c# et c'],
    ['C++20', 'c++ 20'],
    ['5G+IA', '5g ia'],
    ['l’offre n° #1', 'l offre n 1'],
    ['Du C#/.NET à ASP.NET', 'du c# .net a asp net'],
    ['Fin. Nettoyage...et fin', 'fin nettoyage et fin'],
    ['Thales+ 3 % et Canal+', 'thales 3 et canal'],
    ['Avec #Orange#5G', 'avec orange 5g'],
    ['« Bravo ».Orange annonce', 'bravo orange annonce'],
    ['Notepad++ et g++', 'notepad++ et g++'],
    ['ДОМ Ёлки', 'дом елки'],
    ['日本', '日本'],
    ['हिन्दी', 'हिन्दी'.normalize('NFD')],
    ['🚀 !', ''],
  ])('makes “%s” “%s”', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('areAlike', () => {
  it.each([
    ['Santé', 'SANTE', true],
    ['cœur', 'coeur', true],
    ['C++', 'C#', false],
    ['Site web+', 'Site web', true],
    ['Nº', 'N°', true],
    ['C', 'C#', false],
    ['Яндекс', 'Каспер', false],
    ['🚀', '🚀', true],
    ['🚀', '🎉', false],
    ['', '!', false],
  ])('“%s” and “%s”: %s', (one, other, alike) => {
    expect(areAlike(one, other)).toBe(alike);
    expect(areAlike(other, one)).toBe(alike);
  });
});
