import { expect, it } from 'vitest';
import { formatPeriod, ofPeriod } from './periods.ts';
import { writeDate } from './write-date.ts';

it.each([
  ['2026-10', 'fr', 'd’octobre 2026', 'octobre 2026'],
  ['2026-11', 'en', 'of November 2026', 'November 2026'],
  ['2026-11', 'it', 'di novembre 2026', 'novembre 2026'],
  [
    '2026-10-15--2026-11-14',
    'fr',
    'du 15 octobre 2026 au 14 novembre 2026',
    '15 octobre – 14 novembre 2026',
  ],
  [
    '2026-10-15--2026-11-14',
    'en',
    'of 15 October 2026 to 14 November 2026',
    '15 October – 14 November 2026',
  ],
  [
    '2026-10-15--2026-11-14',
    'it',
    'dal 15 ottobre 2026 al 14 novembre 2026',
    '15 ottobre – 14 novembre 2026',
  ],
])('%s in %s', (period, language, after, name) => {
  expect(ofPeriod(period, language)).toBe(after);
  expect(formatPeriod(period, language).replaceAll(/[\u2009\u202F\u00A0]/g, ' ')).toBe(name);
});

it('writes our English as the British do', () => {
  expect(writeDate('2026-11-18', 'long', 'en')).toBe('18 November 2026');
  expect(writeDate('2026-12-02', 'day', 'en')).toBe('Wednesday 2 December');
  expect(writeDate('2026-12-01', 'long', 'fr')).toBe('1er décembre 2026');
});
