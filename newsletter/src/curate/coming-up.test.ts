import type { CalendarEvent, Contest } from '@telecom-valley/catalog';
import { addDays } from '@telecom-valley/time';
import { describe, expect, it } from 'vitest';
import { agendaOf, deadlinesOf } from './coming-up.ts';

const ZONE = 'Europe/Paris';
/** The edition of November, made on the first of December. */
const FROM = Date.parse('2026-12-01T09:00:00+01:00');

const on = (days: number, name = `Jour ${days}`) =>
  ({ name, startDate: `${addDays('2026-12-01', days)}T18:30:00+01:00` }) as CalendarEvent;
const agenda = (events: readonly CalendarEvent[], most = 20) =>
  agendaOf(events, FROM, 45, ZONE, most).map(({ event, again }) => [event.name, ...again]);

describe('the agenda of an edition', () => {
  it('has what begins within the days after it is made, by its start', () => {
    const names = agenda([on(45), on(44), on(3), on(0), on(-1)]).flat();
    expect(names).toEqual(['Jour 0', 'Jour 3', 'Jour 44']);
  });

  it('leaves out what began that day, before it was made', () => {
    const early = { ...on(0), startDate: '2026-12-01T08:59:00+01:00' };
    expect(agenda([early])).toEqual([]);
  });

  it('has what comes again once, with its other dates', () => {
    const weekly = [on(1, 'Atelier'), on(8, 'Atelier'), on(2), on(15, 'Atelier')];
    expect(agenda(weekly)).toEqual([['Atelier', '2026-12-09', '2026-12-16'], ['Jour 2']]);
  });

  it('has no more than it may', () => {
    expect(agenda([on(1), on(2), on(3)], 2)).toHaveLength(2);
  });
});

describe('the deadlines of an edition', () => {
  const contest = (name: string, ...closesAt: string[]) =>
    ({
      id: name,
      name,
      stages: closesAt.map((closes) => ({ name: 'Étape', closesAt: closes })),
    }) as Contest;

  it('counts the days that are left, the nearest first, and forgets what is over', () => {
    const deadlines = deadlinesOf(
      [
        contest('Tard', '2027-01-01T00:00:00+01:00'),
        contest('Passé', '2026-11-30T00:00:00+01:00'),
        contest('Tôt', '2026-12-03T00:00:00+01:00'),
      ],
      FROM,
      ZONE,
    );
    // What closes as the third begins can be done until the second.
    expect(deadlines.map((one) => [one.contest.name, one.daysLeft])).toEqual([
      ['Tôt', 1],
      ['Tard', 30],
    ]);
  });

  it('leads to the page of the stage, else to that of the contest', () => {
    const stage = { name: 'Étape', closesAt: '2027-01-01T00:00:00+01:00' };
    const both = {
      ...contest('Un'),
      url: 'https://x.example/',
      stages: [{ ...stage, url: 'https://x.example/1' }],
    };
    const one = { ...both, stages: [stage] };
    expect(deadlinesOf([both, one], FROM, ZONE).map(({ url }) => url)).toEqual([
      'https://x.example/1',
      'https://x.example/',
    ]);
  });
});
