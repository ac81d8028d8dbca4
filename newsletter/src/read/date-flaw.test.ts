import { describe, expect, it } from 'vitest';
import { dateFlaw } from './date-flaw.ts';

describe('dateFlaw', () => {
  it.each([
    ['pubdate', 'lundi 9 novembre 2026 à 14h30', 'Mon, 09 Nov 2026 14:30:00 GMT'],
    ['pubdate', '12/11/2026', 'Thu, 12 Nov 2026 00:00:00 GMT'],
    ['pubdate', '2026-11-09T14:30:00+01:00', 'Mon, 09 Nov 2026 13:30:00 GMT'],
    ['pubdate', 'Mon, 9 Nov 2026', 'Mon, 09 Nov 2026 00:00:00 GMT'],
    ['published', 'Mon, 09 Nov 2026 14:30:00 +0100', '2026-11-09T13:30:00Z'],
    ['updated', '2026-11-09', '2026-11-09T00:00:00Z'],
    ['dc:date', '9 novembre 2026', '2026-11-09T00:00:00Z'],
    ['date_published', '09/11/2026', '2026-11-09T00:00:00Z'],
  ])('says how to write <%s>%s', (element, written, name) => {
    expect(dateFlaw(element, written)).toEqual({ kind: 'date', name, saidToBe: written });
  });

  it('takes the month for the first where American English is written', () => {
    expect(dateFlaw('pubdate', '12/11/2026', 'en-US')?.name).toBe('Fri, 11 Dec 2026 00:00:00 GMT');
  });

  it.each([
    ['pubdate', 'Mon, 09 Nov 2026 14:30:00 +0100'],
    ['pubdate', '9 Nov 26 14:30 GMT'],
    ['pubdate', ' Mon, 09 Nov 2026\n14:30:00 EST '],
    ['published', '2026-11-09T14:30:00.5+01:00'],
    ['dc:date', '2026-11-09'],
    ['issued', '2026-11-09T14:30Z'],
    ['date_published', '2026-11-09T14:30:00Z'],
    // What is no date at all is told of by another rule.
    ['pubdate', 'hier'],
    ['pubdate', ''],
    ['title', '12/11/2026'],
  ])('has nothing to say of <%s>%s', (element, written) => {
    expect(dateFlaw(element, written)).toBeUndefined();
  });
});
