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
  it('has what begins within the days from that on which it is made, by its start', () => {
    const names = agenda([on(45), on(44), on(3), on(0), on(-1)]).flat();
    expect(names).toEqual(['Jour 0', 'Jour 3', 'Jour 44']);
  });

  it.each([
    ['that is over', '2026-12-01T08:00:00+01:00', '2026-12-01T08:59:00+01:00', false],
    ['that is on', '2026-12-01T08:00:00+01:00', '2026-12-01T18:00:00+01:00', true],
    ['of that whole day', '2026-12-01', '2026-12-01', true],
    ['of the whole day before', '2026-11-30', '2026-11-30', false],
    ['of days up to that one', '2026-11-30', '2026-12-01', true],
    [
      'of a night up to that morning',
      '2026-11-30T22:00:00+01:00',
      '2026-12-01T06:00:00+01:00',
      false,
    ],
  ])(
    'has what is not over on the day that it is made: an event %s',
    (_kind, startDate, endDate, isIn) => {
      expect(agenda([{ ...on(0, 'Salon'), startDate, endDate }])).toEqual(isIn ? [['Salon']] : []);
    },
  );

  it('has what runs already last, by its end, and no more of it than there is room for', () => {
    const running = (name: string, endDate: string) =>
      ({ name, startDate: '2026-11-01', endDate, allDay: true }) as CalendarEvent;
    const events = [running('Annuel', '2027-10-31'), running('Expo', '2026-12-19'), on(3), on(9)];
    expect(agenda(events).flat()).toEqual(['Jour 3', 'Jour 9', 'Expo', 'Annuel']);
    expect(agenda(events, 3).flat()).toEqual(['Jour 3', 'Jour 9', 'Expo']);
    expect(agendaOf(events, FROM, 45, ZONE, 20).map(({ hasBegun }) => hasBegun)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('has what runs already and comes again in both places', () => {
    const now = { ...on(-1, 'Atelier'), endDate: '2026-12-01T18:30:00+01:00' };
    expect(agenda([now, on(2), on(6, 'Atelier'), on(13, 'Atelier')])).toEqual([
      ['Jour 2'],
      ['Atelier', '2026-12-14'],
      ['Atelier'],
    ]);
  });

  it.each([
    [
      'online, by the cluster’s clocks',
      {
        attendanceMode: 'online',
        startDate: '2026-12-09T20:00:00-05:00',
        timeZone: 'America/New_York',
      },
      { startDate: '2026-12-10T02:00:00+01:00', elsewhere: undefined },
    ],
    [
      'at a place, by those of the place, which are named',
      { startDate: '2026-12-09T20:00:00-05:00', timeZone: 'America/New_York' },
      { startDate: '2026-12-09T20:00:00-05:00', elsewhere: 'America/New_York' },
    ],
    [
      'at a place that has the same time',
      { startDate: '2026-12-09T20:00:00+01:00', timeZone: 'Europe/Rome' },
      { startDate: '2026-12-09T20:00:00+01:00', elsewhere: undefined },
    ],
    [
      'by clocks that nobody named, by the cluster’s',
      { startDate: '2026-12-09T23:30:00Z' },
      { startDate: '2026-12-10T00:30:00+01:00', elsewhere: undefined },
    ],
    [
      'at a place of which the offset alone is known',
      { startDate: '2026-12-09T20:00:00-05:00' },
      { startDate: '2026-12-09T20:00:00-05:00', elsewhere: '-05:00' },
    ],
    [
      'of a whole day, wherever it is',
      { startDate: '2026-12-09', allDay: true, attendanceMode: 'online', timeZone: 'Asia/Tokyo' },
      { startDate: '2026-12-09', elsewhere: undefined },
    ],
  ] as const)('tells an event %s', (_kind, event, told) => {
    const [coming] = agendaOf([{ ...on(8), ...event }], FROM, 45, ZONE, 20);
    const { startDate } = coming!.event;
    expect({ startDate, elsewhere: coming!.elsewhere }).toEqual(told);
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

  it.each([
    ['a day', '2026-12-03T00:00:00+01:00', '2026-12-04T00:00:00+01:00', true],
    ['an evening', '2026-12-03T18:30:00+01:00', '2026-12-03T20:00:00+01:00', true],
    ['two days', '2026-12-03T00:00:00+01:00', '2026-12-05T00:00:00+01:00', false],
    ['as long as one likes until then', undefined, '2026-12-05T00:00:00+01:00', false],
  ])('takes %s', (_how, opensAt, closesAt, isOneDay) => {
    const stage = { name: 'Étape', closesAt, ...(opensAt && { opensAt }) };
    expect(
      deadlinesOf([{ ...contest('Un', closesAt), stages: [stage] }], FROM, ZONE),
    ).toMatchObject([{ isOneDay }]);
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
