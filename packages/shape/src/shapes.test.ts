import { describe, expect, it } from 'vitest';
import { listOf, object } from './all-or-nothing.ts';
import { ParseError } from './parse-error.ts';
import {
  calendarDate,
  flag,
  instant,
  number,
  oneOf,
  salvage,
  text,
  webAddress,
  wholeNumber,
} from './shapes.ts';
import { timeZone } from './time-zone.ts';

function problemsOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof ParseError) return error.problems;
    throw error;
  }
  return [];
}

describe('a shape', () => {
  it.each([
    [text, ' Nice ', 'Nice'],
    [number, 1.5, 1.5],
    [wholeNumber, 0, 0],
    [flag, false, false],
    [calendarDate, '2026-11-18', '2026-11-18'],
    [instant, '2026-11-18T09:00:00+01:00', '2026-11-18T09:00:00+01:00'],
    [timeZone, 'Europe/Paris', 'Europe/Paris'],
    [webAddress, ' https://exemple.fr/é ', 'https://exemple.fr/é'],
    [oneOf('a', 'b'), 'b', 'b'],
  ])('%o takes %j', (shape, value, read) => {
    expect(shape(value)).toBe(read);
  });

  it.each([
    [text, '  ', 'text'],
    [text, 3, 'text'],
    [number, Number.NaN, 'number'],
    [number, '3', 'number'],
    [wholeNumber, -1, 'whole number'],
    [wholeNumber, 1.5, 'whole number'],
    [flag, 'yes', 'true or false'],
    [calendarDate, '2026-02-29', 'date'],
    [instant, '2026-11-18', 'instant'],
    [timeZone, 'Paris', 'time zone'],
    [webAddress, 'javascript:alert(1)', 'web address'],
    [webAddress, 'java\nscript:alert(1)', 'web address'],
    [webAddress, 'data:text/html,x', 'web address'],
    [webAddress, '//exemple.fr', 'web address'],
    [webAddress, 'https://', 'web address'],
    [oneOf('a', 'b'), 'c', 'one of'],
  ])('%o refuses %j', (shape, value, expected) => {
    expect(problemsOf(() => shape(value))).toMatchObject([{ path: '', expected }]);
  });
});

describe('an object', () => {
  const member = object({ name: text, towns: listOf(text) }, { jobs: wholeNumber });

  it('has what was asked for', () => {
    expect(member({ name: 'Exemple', towns: ['Nice'], jobs: undefined })).toEqual({
      name: 'Exemple',
      towns: ['Nice'],
    });
  });

  it('names everything that is wrong with it at once', () => {
    const read = () => member({ name: null, towns: ['Nice', 7, ''], jobs: 'many', nmae: 'x' });
    expect(problemsOf(read)).toEqual([
      { path: 'name', expected: 'text', received: 'null' },
      { path: 'towns[1]', expected: 'text', received: '7' },
      { path: 'towns[2]', expected: 'text', received: '""' },
      { path: 'jobs', expected: 'whole number', received: '"many"' },
      {
        path: 'nmae',
        expected: 'known key',
        received: '"nmae"',
        choices: ['name', 'towns', 'jobs'],
      },
    ]);
  });

  it('says it in one sentence, with what it received cut short', () => {
    expect(() => listOf(member)([{ name: 'Exemple', towns: 'x'.repeat(100) }])).toThrow(
      `[0].towns: expected list, received "${'x'.repeat(60)}…"`,
    );
  });

  it.each([null, undefined, 3, 'text', []])('is not %j', (value) => {
    expect(problemsOf(() => member(value))).toMatchObject([{ path: '', expected: 'object' }]);
  });

  it('does not take what it inherits for its own', () => {
    expect(problemsOf(() => object({})(JSON.parse('{"__proto__": 1}')))).toMatchObject([
      { path: '__proto__', expected: 'known key' },
    ]);
  });
});

describe('salvage', () => {
  it('keeps what is right and hands over what is not', () => {
    const lost: string[] = [];
    const kept = salvage(wholeNumber, [1, 'two', 3], (error) => lost.push(error.message));
    expect(kept).toEqual([1, 3]);
    expect(lost).toEqual(['[1]: expected whole number, received "two"']);
  });

  it('does not hide a mistake of ours', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => salvage(broken, [1], () => {})).toThrow('broken');
  });
});
