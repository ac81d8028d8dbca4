import { ParseError } from '@telecom-valley/shape';
import { describe, expect, it } from 'vitest';
import { writtenInstant } from './local-time.ts';

const closes = writtenInstant('Europe/Paris', 'closes');

describe('when something closes', () => {
  it.each([
    ['2026-12-05', '2026-12-06T00:00:00+01:00'],
    ['5/12/2026', '2026-12-06T00:00:00+01:00'],
    ['5/12/2026 à 12h', '2026-12-05T12:00:00+01:00'],
    ['5.12.2026 9 h 05', '2026-12-05T09:05:00+01:00'],
    ['2026-12-05 12:00', '2026-12-05T12:00:00+01:00'],
    ['2026-12-05 12:00:00', '2026-12-05T12:00:00+01:00'],
    ['2026-12-05T12:00', '2026-12-05T12:00:00+01:00'],
    ['2026-12-05T23:59:59', '2026-12-05T23:59:59+01:00'],
    ['2026-07-05T12:00', '2026-07-05T12:00:00+02:00'],
    ['2026-12-05T12:00:00Z', '2026-12-05T12:00:00Z'],
  ])('is read from %j', (written, instant) => {
    expect(closes(written)).toBe(instant);
  });

  it.each([
    '',
    '2026-02-30',
    '2026-02-30T12:00',
    '2026-12-05T24:00',
    '5/12/2026 à 12h60',
    '2026-12-05 12:00:60',
    '2026-12-05T',
    'le 5 décembre',
  ])('is not read from %j, and its writer learns that it may have an hour', (written) => {
    expect(() => closes(written)).toThrow(ParseError);
    expect(() => closes(written)).toThrow('expected date or time');
  });
});
