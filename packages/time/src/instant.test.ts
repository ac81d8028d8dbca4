import { describe, expect, it } from 'vitest';
import { firstDayOfWeek } from './first-day-of-week.ts';
import { formatInstant } from './format-instant.ts';
import { parseInstant } from './instant.ts';
import { localDate, localTime, nextLocalDay } from './local-date.ts';

describe('parseInstant', () => {
  it.each([
    ['2026-11-18T09:00:00+01:00', '2026-11-18T08:00:00.000Z'],
    ['2026-11-18T09:00+0100', '2026-11-18T08:00:00.000Z'],
    ['2026-11-18T08:00:00.5Z', '2026-11-18T08:00:00.500Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
  ])('reads %s', (text, utc) => {
    expect(parseInstant(text)).toBe(Date.parse(utc));
  });

  it.each([
    '2026-11-18',
    '2026-11-18T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-11-18T24:00:00Z',
    '2026-11-18T09:60Z',
    '18/11/2026',
    'Wed, 18 Nov 2026 09:00:00 +0100',
    '',
  ])('does not read %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('formatInstant', () => {
  it.each([
    ['Europe/Paris', '2026-11-18T09:00:00+01:00'],
    ['America/St_Johns', '2026-11-18T04:30:00-03:30'],
    ['UTC', '2026-11-18T08:00:00Z'],
  ])('writes the offset of %s', (zone, text) => {
    expect(formatInstant(Date.UTC(2026, 10, 18, 8), zone)).toBe(text);
  });

  it('writes an offset with seconds as UTC', () => {
    expect(formatInstant(Date.UTC(1880, 0, 1), 'Europe/Paris')).toBe('1880-01-01T00:00:00Z');
  });
});

describe('firstDayOfWeek', () => {
  it.each([
    ['fr', 1],
    ['en-US', 7],
    ['ar-EG', 6],
    ['not a locale', 1],
  ])('of %s is %d', (locale, day) => {
    expect(firstDayOfWeek(locale)).toBe(day);
  });

  it.each(['fr', 'fr-FR', 'fr-CH', 'it', 'it-IT', 'it-SM', 'fr-CA', 'en', 'en-GB'])(
    'of %s is what the engine says, asked or not',
    (locale) => {
      const { firstDay } = (
        new Intl.Locale(locale) as unknown as { getWeekInfo(): { firstDay: number } }
      ).getWeekInfo();
      expect(firstDayOfWeek(locale)).toBe(firstDay);
    },
  );
});

describe('localDate', () => {
  it('is the day where the program runs: for tests, in Newfoundland', () => {
    const lateEvening = Date.parse('2026-11-18T02:00:00Z');
    expect(new Date(lateEvening).getTimezoneOffset()).toBe(210);
    expect(localTime(lateEvening)).toBe('2026-11-17T22:30:00');
    expect(localDate(lateEvening)).toBe('2026-11-17');
    expect(nextLocalDay(lateEvening)).toBe(Date.parse('2026-11-18T03:30:00Z'));
  });
});
