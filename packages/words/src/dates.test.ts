import { describe, expect, it } from 'vitest';
import { formatDate, formatDates } from './dates.ts';
import { formatTime } from './format-time.ts';
import { formatFullDate } from './full-date.ts';

it.each([
  ['full', 'fr', 'mercredi 18 novembre 2026'],
  ['day', 'en-GB', 'Wednesday 18 November'],
  ['month', 'it', 'novembre 2026'],
  ['weekday', 'fr', 'mer.'],
] as const)('writes a date %s in %s', (style, locale, written) => {
  expect(formatDate('2026-11-18', style, locale)).toBe(written);
});

describe.each(['fr', 'fr-CA', 'fr-CH', 'en', 'en-GB', 'en-US', 'it', 'it-CH', 'de'])(
  'in %s',
  (locale) => {
    it.each([
      ['full', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
      ['long', { day: 'numeric', month: 'long', year: 'numeric' }],
      ['day', { weekday: 'long', day: 'numeric', month: 'long' }],
      ['dayMonth', { day: 'numeric', month: 'long' }],
      ['shortMonth', { month: 'short' }],
      ['weekday', { weekday: 'short' }],
      ['longWeekday', { weekday: 'long' }],
      ['month', { month: 'long', year: 'numeric' }],
    ] as const)('a date is written %s as Intl does', (style, options) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let day = 0; day < 370; day += 1) {
        const instant = Date.UTC(2027, 11, 2) + day * 86_400_000;
        const date = new Date(instant).toISOString().slice(0, 10);
        const written = format.format(instant);
        // What Intl does not know.
        const expected = locale.startsWith('fr')
          ? written.replace(/(?<!\d)1 (?=\p{L})/u, '1er ')
          : written;
        // With or without a comma: that differs between versions of the CLDR.
        const bare = (text: string) => text.replaceAll(',', '');
        expect(bare(formatDate(date, style, locale))).toBe(bare(expected));
        if (style === 'full') expect(formatFullDate(date, locale)).toBe(expected);
      }
    });
  },
);

it('writes the first of a French month as one says it', () => {
  expect(formatDate('2026-12-01', 'full', 'fr-FR')).toBe('mardi 1er décembre 2026');
  expect(formatDate('2026-12-21', 'long', 'fr')).toBe('21 décembre 2026');
  expect(formatDate('2026-12-01', 'weekday', 'fr')).toBe('mar.');
});

it('writes a month', () => {
  expect(formatDate('2026-11', 'month', 'fr')).toBe('novembre 2026');
});

it('writes a span of days', () => {
  expect(formatDates('2026-11-18', '2026-11-19', 'long', 'fr')).toBe('18–19 novembre 2026');
});

it.each([
  ['18:30', 'fr', '18\u202Fh\u202F30'],
  ['09:00', 'fr-CA', '9\u202Fh'],
  ['09:00', 'en', '09:00'],
  ['18:30', 'frr', '18:30'],
])('writes the time %s in %s', (time, locale, written) => {
  expect(formatTime(time, locale)).toBe(written);
});
