import type { CalendarEvent } from '@telecom-valley/catalog';
import { letter, speak } from '@telecom-valley/words';
import { describe, expect, it } from 'vitest';
import type { ComingEvent } from '../model.ts';
import { eventTime } from './event-time.ts';

const timed = (startDate: string, endDate?: string): ComingEvent => ({
  event: { startDate, endDate, allDay: startDate.length === 10 } as CalendarEvent,
  again: [],
});

const written = (coming: ComingEvent, language: 'fr' | 'en' | 'it' = 'fr') =>
  eventTime(coming, { language, words: speak(letter, language) }).replaceAll('\u202F', ' ');

describe('when an event is', () => {
  it.each([
    ['a whole day', '2026-12-08', '2026-12-08', 'mardi 8 décembre, toute la journée'],
    ['an hour', '2026-12-08T18:30:00+01:00', undefined, 'mardi 8 décembre, 18 h 30'],
    [
      'an hour, and no time at all',
      '2026-12-08T18:30:00+01:00',
      '2026-12-08T18:30:00+01:00',
      'mardi 8 décembre, 18 h 30',
    ],
    [
      'an evening',
      '2026-12-08T18:30:00+01:00',
      '2026-12-08T22:00:00+01:00',
      'mardi 8 décembre, 18 h 30 – 22 h',
    ],
    [
      'a night',
      '2026-12-31T20:00:00+01:00',
      '2027-01-01T02:00:00+01:00',
      'jeudi 31 décembre, 20 h – 2 h',
    ],
    ['days of a month', '2026-12-08', '2026-12-10', 'du mardi 8 au jeudi 10 décembre'],
    ['from the first', '2026-12-01', '2026-12-02', 'du mardi 1er au mercredi 2 décembre'],
    [
      'days of two months',
      '2026-11-30',
      '2026-12-19',
      'du lundi 30 novembre au samedi 19 décembre',
    ],
    [
      'days of two years',
      '2026-12-28',
      '2027-01-02',
      'du lundi 28 décembre 2026 au samedi 2 janvier 2027',
    ],
    [
      'days, with hours',
      '2026-12-15T09:00:00+01:00',
      '2026-12-17T17:00:00+01:00',
      'du mardi 15 à 9 h au jeudi 17 décembre à 17 h',
    ],
    [
      'days, to a midnight',
      '2026-12-15T09:00:00+01:00',
      '2026-12-18T00:00:00+01:00',
      'du mardi 15 à 9 h au jeudi 17 décembre',
    ],
  ])('is said of %s', (_kind, start, end, said) => {
    expect(written(timed(start, end))).toBe(said);
  });

  it.each([
    ['fr', 'du mardi 15 à 9 h au jeudi 17 décembre à 17 h', 'jusqu’au jeudi 17 décembre à 17 h'],
    [
      'en',
      'Tuesday 15 at 09:00 to Thursday 17 December at 17:00',
      'until Thursday 17 December at 17:00',
    ],
    [
      'it',
      'da martedì 15 alle 09:00 a giovedì 17 dicembre alle 17:00',
      'fino a giovedì 17 dicembre alle 17:00',
    ],
  ] as const)('is said in %s', (language, days, until) => {
    const coming = timed('2026-12-15T09:00:00+01:00', '2026-12-17T17:00:00+01:00');
    expect(written(coming, language)).toBe(days);
    expect(written({ ...coming, hasBegun: true }, language)).toBe(until);
  });

  it('names the year of what runs from one into another', () => {
    const running = { ...timed('2026-01-05', '2027-12-31'), hasBegun: true };
    expect(written(running)).toBe('jusqu’au vendredi 31 décembre 2027');
  });

  it('names the morning until which a night lasts that has begun', () => {
    const night = timed('2026-11-30T22:00:00+01:00', '2026-12-01T06:00:00+01:00');
    expect(written({ ...night, hasBegun: true })).toBe('jusqu’au mardi 1er décembre à 6 h');
  });

  it.each([
    ['Europe/London', 'mercredi 9 décembre, 10 h (heure : Royaume-Uni)'],
    ['-05:00', 'mercredi 9 décembre, 10 h (UTC−05:00)'],
  ])('names other clocks than the cluster’s: %s', (elsewhere, said) => {
    expect(written({ ...timed('2026-12-09T10:00:00Z'), elsewhere })).toBe(said);
  });
});
