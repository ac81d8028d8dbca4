import { expect, it } from 'vitest';
import { formatDate, formatDates, formatTime } from './dates.ts';

it.each([
  ['full', 'fr', 'mercredi 18 novembre 2026'],
  ['day', 'en-GB', 'Wednesday 18 November'],
  ['month', 'it', 'novembre 2026'],
  ['weekday', 'fr', 'mer.'],
] as const)('writes a date %s in %s', (style, locale, written) => {
  expect(formatDate('2026-11-18', style, locale)).toBe(written);
});

it.each(['fr', 'fr-CA', 'fr-CH', 'en', 'en-GB', 'en-US', 'it', 'it-CH', 'de'])(
  'names months and weekdays in %s as Intl does',
  (locale) => {
    const same = (date: string, style: 'month' | 'weekday' | 'longWeekday', format: object) =>
      expect(formatDate(date, style, locale)).toBe(
        new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(Date.parse(date)),
      );
    for (let month = 1; month <= 12; month += 1) {
      same(`2026-${String(month).padStart(2, '0')}`, 'month', { month: 'long', year: 'numeric' });
    }
    for (let day = 11; day < 18; day += 1) {
      same(`2026-11-${day}`, 'weekday', { weekday: 'short' });
      same(`2026-11-${day}`, 'longWeekday', { weekday: 'long' });
    }
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
