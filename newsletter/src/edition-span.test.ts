import { expect, it } from 'vitest';
import { editionMadeAt, isEditionId, editionSpan } from './edition-span.ts';

it.each([
  ['2026-12-01T00:00:00+01:00', '2026-11'],
  ['2026-11-30T23:59:59+01:00', '2026-11'],
  ['2026-12-02T00:00:00+01:00', '2026-11'],
  ['2026-12-10T23:59:59+01:00', '2026-11'],
  ['2026-12-11T00:00:00+01:00', '2026-12'],
  // In Paris it is the eleventh already.
  ['2026-12-10T23:30:00Z', '2026-12'],
  ['2027-01-01T09:00:00+01:00', '2026-12'],
])('what is made at %s is the edition of %s', (instant, edition) => {
  expect(editionMadeAt(Date.parse(instant), 'Europe/Paris')).toBe(edition);
});

it('a month has the borders of its zone', () => {
  expect(editionSpan('2026-10', 'Europe/Paris')).toEqual({
    from: Date.parse('2026-09-30T22:00:00Z'),
    until: Date.parse('2026-10-31T23:00:00Z'),
  });
});

it('days have the borders of their zone, the last included', () => {
  expect(editionSpan('2026-10-15--2026-11-14', 'Europe/Paris')).toEqual({
    from: Date.parse('2026-10-14T22:00:00Z'),
    until: Date.parse('2026-11-14T23:00:00Z'),
  });
});

it.each([
  ['2026-10', true],
  ['2026-13', false],
  ['2026-1', false],
  ['x2026-10', false],
  ['2026-10-15--2026-11-14', true],
  ['2026-11-14--2026-10-15', false],
  ['2026-10-15--2026-11-31', false],
  ['2026-10-15--2026-11-14--2026-12-01', false],
])('%s names an edition: %s', (text, isOne) => {
  expect(isEditionId(text)).toBe(isOne);
});
