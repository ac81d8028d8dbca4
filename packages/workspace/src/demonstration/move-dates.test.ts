import { describe, expect, it } from 'vitest';
import { moveCalendar, moveContests, moveTable } from './move-dates.ts';

const CONTESTS = `- nom: Un
  étapes:
    - { nom: Coaching, le: 2026-11-12 }
    - { nom: Finale, ouvre: 2027-03-01, ferme: 2027-03-31 }
- nom: Deux
  étapes:
    - nom: Candidatures
      ferme: 2026-10-31 18:00
`;

describe('moveContests', () => {
  it.each([
    ['2026-11-23', ['2026-11-12', '2027-03-01', '2027-03-31', '2027-10-31']],
    ['2026-10-31', ['2026-11-12', '2027-03-01', '2027-03-31', '2026-10-31']],
    ['2027-04-01', ['2027-11-12', '2028-03-01', '2028-03-31', '2027-10-31']],
    ['2024-01-01', ['2023-11-12', '2024-03-01', '2024-03-31', '2024-10-31']],
    ['2036-12-31', ['2036-11-12', '2037-03-01', '2037-03-31', '2037-10-31']],
  ])('on %s the next last stage is ahead', (today, dates) => {
    expect(moveContests(CONTESTS, today).match(/\d{4}-\d\d-\d\d/g)).toEqual(dates);
  });
});

describe('moveCalendar', () => {
  const calendar =
    'DTSTART:19961027T030000\nDTSTART;TZID=Europe/Paris:20260301T180000\nDTEND;TZID=Europe/Paris:20260301T200000\nDTSTART;TZID=Europe/Paris:20260331T180000\n';

  it.each(['2026-11-23', '2025-06-01', '2030-02-28'])(
    'moves all by the same whole weeks, to three months ahead of %s',
    (today) => {
      const moved = [...moveCalendar(calendar, today).matchAll(/Paris:(\d{4})(\d\d)(\d\d)T/g)].map(
        ([, ...parts]) => Date.parse(parts.join('-')),
      );
      const days = (a: number, b: number) => (b - a) / 86_400_000;
      expect(days(moved[0]!, moved[1]!)).toBe(0);
      expect(days(moved[0]!, moved[2]!)).toBe(30);
      expect(days(Date.parse('2026-03-31'), moved[2]!) % 7).toBeCloseTo(0);
      const ahead = days(Date.parse(today), moved[2]!);
      expect(ahead).toBeGreaterThan(84);
      expect(ahead).toBeLessThanOrEqual(91);
    },
  );
});

describe('moveTable', () => {
  it('moves all dates by the same whole weeks, the last to the week that has passed', () => {
    expect(moveTable('a;03/11/2026;b\nc;19/11/2026\n', '2026-12-25')).toBe(
      'a;08/12/2026;b\nc;24/12/2026\n',
    );
  });
});
