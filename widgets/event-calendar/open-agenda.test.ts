import { readEvents } from '@telecom-valley/catalog';
import { describe, expect, it } from 'vitest';
import { fromAgenda, isAgenda } from './open-agenda.ts';

const agenda = {
  events: [
    {
      uid: 111,
      title: { fr: 'Conférence', en: 'Talk' },
      keywords: { fr: ['numérique'], en: ['digital'] },
      timings: [
        { begin: '2026-11-26T18:00:00+0100', end: '2026-11-26T20:00:00+0100' },
        { begin: '2026-12-03T18:00:00+0100', end: '2026-12-03T20:00:00+0100' },
      ],
      timezone: 'Europe/Paris',
      status: { id: 5 },
      registration: [
        { type: 'phone', value: '0400000000' },
        { type: 'link', value: 'https://exemple.fr/inscription' },
      ],
      accessibility: { mi: true, hi: false },
      originAgenda: { title: 'Bibliothèques' },
      location: {
        name: 'Médiathèque',
        address: '1 rue X, 06000 Nice',
        postalCode: '06000',
        city: 'Nice',
      },
    },
  ],
};

describe('what OpenAgenda exports', () => {
  it('has all that our events have a place for', () => {
    expect(isAgenda(agenda)).toBe(true);
    const { entries, errors } = readEvents(fromAgenda(agenda, 'en-GB'));
    expect(errors).toEqual([]);
    expect(entries[0]).toMatchObject({
      name: 'Talk',
      categories: ['digital'],
      eventStatus: 'full',
      registrationUrl: 'https://exemple.fr/inscription',
      accessibility: ['step-free'],
      organizer: { name: 'Bibliothèques' },
      location: { name: 'Médiathèque', street: '1 rue X', postalCode: '06000', town: 'Nice' },
    });
  });

  it('is told in French where it has not the page’s language', () => {
    expect(readEvents(fromAgenda(agenda, 'de')).entries[0]!.name).toBe('Conférence');
  });

  it('has an identifier of its own for each of its times', () => {
    const { entries } = readEvents(fromAgenda(agenda, 'fr'));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    const [event] = agenda.events;
    const once = { events: [{ ...event, timings: event!.timings.slice(0, 1) }] };
    expect(readEvents(fromAgenda(once, 'fr')).entries[0]!.id).toBe('111');
  });

  it('may be broken in any place', () => {
    const broken = [
      null,
      { ...agenda.events[0], timings: null },
      {
        ...agenda.events[0],
        keywords: null,
        registration: 'x',
        status: null,
        location: { address: null, city: null },
      },
    ];
    expect(readEvents(fromAgenda({ events: broken } as never, 'fr')).entries).toHaveLength(2);
  });
});
