import { object, ParseError, text, wholeNumber } from '@telecom-valley/shape';
import { describe, expect, it } from 'vitest';
import { ActionableError } from './actionable-error.ts';
import { describeWhere, explain, trouble, warning } from './finding.ts';
import { findingsOf } from './from-parse-error.ts';
import { nearest } from './nearest.ts';

describe('ActionableError', () => {
  it('says everything that is wrong, where, and what to do first', () => {
    const error = new ActionableError([
      trouble('key-misspelt', { key: 'nmae', nearest: 'name' }, { source: 'a.yaml', line: 3 }),
      trouble('key-unknown', { key: 'x', choices: 'a, b' }),
    ]);
    expect(error.message).toBe('a.yaml:3: There is no "nmae" here\nThere is no "x" here');
    expect(error.code).toBe('key-misspelt');
    expect(error.hint).toBe('Did you mean "name"?');
  });

  it('keeps its cause', () => {
    const cause = new Error('disk');
    expect(new ActionableError(trouble('key-unknown'), { cause }).cause).toBe(cause);
  });
});

describe('findingsOf', () => {
  const read = object({ name: text }, { jobs: wholeNumber });

  function findingsIn(value: unknown) {
    try {
      read(value);
    } catch (error) {
      if (error instanceof ParseError)
        return findingsOf(error, (path) => ({ source: 'a.yaml', path }));
      throw error;
    }
    return [];
  }

  it('gives a finding for each problem, in the language of its reader', () => {
    const findings = findingsIn({ nmae: 'Exemple', jobs: 'many', colour: 'red' });
    expect(findings.map((finding) => explain(finding, 'fr'))).toEqual([
      {
        message: 'Il manque ici un texte',
        hint: 'Ajoutez-le',
      },
      {
        message: 'Attendu\u00A0: un nombre entier, 0 ou plus\u202F; reçu\u00A0: "many"',
        hint: 'Corrigez la valeur, ou retirez-la si elle est facultative',
      },
      {
        message: 'Il n’y a pas de «\u202Fnmae\u202F» ici',
        hint: 'Vouliez-vous écrire «\u202Fname\u202F»\u202F?',
      },
      {
        message: 'Il n’y a pas de «\u202Fcolour\u202F» ici',
        hint: 'Écrivez l’un de\u00A0: name, jobs',
      },
    ]);
    expect(findings.map(({ where }) => where.path)).toEqual(['name', 'jobs', 'nmae', 'colour']);
  });
});

describe('explain', () => {
  it('names a language in that of its reader, and counts', () => {
    const inEnglish = warning('untranslated', { language: 'en', text: 'Vide' });
    expect(explain(inEnglish, 'fr').message).toMatch(/^Dans la lettre en anglais, /);
    expect(explain(inEnglish, 'en').message).toMatch(/^In the English letter /);
    expect(explain(warning('links-unasked', { count: 1 }), 'fr').message).toMatch(/^De 1 lien on /);
    expect(explain(warning('links-unasked', { count: 2 }), 'fr').message).toMatch(/^De 2 liens /);
  });

  it('writes dates and numbers as the language of its reader does', () => {
    const old = warning('story-old', { title: 'Vieille', date: '2026-11-01' });
    expect(explain(old, 'fr').message).toMatch(/ est du 1er novembre 2026, /);
    expect(explain(old, 'en').message).toMatch(/ is of 1 November 2026, /);
    const spam = warning('spam-none', { score: -0, limit: 5.5 });
    expect(explain(spam, 'fr').message).toMatch(/ donne 0 points .* à partir de 5,5\s/);
  });

  it('keeps its hint, whatever lines a value has', () => {
    const inEnglish = (title: string) => explain(warning('story-repeated', { title }), 'en');
    expect(inEnglish('Un\n  deux\n')).toEqual(inEnglish('Un deux'));
  });
});

describe('describeWhere', () => {
  it.each([
    [{ source: 'members.csv', line: 12, column: 3, path: 'url' }, 'members.csv:12:3 (url)'],
    [{ source: 'members.csv' }, 'members.csv'],
    [{ path: 'name' }, 'name'],
    [{}, ''],
  ])('%j is %j', (where, text) => {
    expect(describeWhere(where)).toBe(text);
  });
});

describe('nearest', () => {
  it.each([
    ['nmae', 'name'],
    ['Langauge', 'language'],
    ['zzzzzz', undefined],
  ])('of %s is %s', (written, known) => {
    expect(nearest(written, ['name', 'language', 'publicUrl'])).toBe(known);
  });
});
