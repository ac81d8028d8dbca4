import type { CalendarEvent } from '@telecom-valley/catalog';
import { describe, expect, it } from 'vitest';
import { eventIn } from '../../test/support/sample-events.ts';
import { calendarLinks } from './calendar-links.ts';

const linksOf = (given: Partial<CalendarEvent>) => {
  const links = calendarLinks({ ...eventIn(1), ...given });
  const [google, outlook, office, yahoo] = links.map(({ href }) => new URL(href).searchParams);
  return { links, google: google!, outlook: outlook!, office: office!, yahoo: yahoo! };
};

const days = (startDate: string, endDate?: string) =>
  ({ allDay: true, timeZone: undefined, startDate, endDate }) as const;

describe('links that put an event into a calendar', () => {
  it('say its times as each of them reads them', () => {
    const { google, office, outlook, yahoo } = linksOf({
      startDate: '2026-11-18T18:30:00+0100',
      endDate: '2026-11-18T20:00:00+01:00',
      timeZone: 'Europe/Paris',
    });
    expect(google.get('dates')).toBe('20261118T173000Z/20261118T190000Z');
    expect(google.get('ctz')).toBe('Europe/Paris');
    for (const one of [outlook, office]) {
      expect(one.get('startdt')).toBe('2026-11-18T17:30:00Z');
      expect(one.get('enddt')).toBe('2026-11-18T19:00:00Z');
    }
    expect([yahoo.get('st'), yahoo.get('et')]).toEqual(['20261118T173000Z', '20261118T190000Z']);
  });

  it('say of whole days the day after the last, and Yahoo of one day that it is one', () => {
    const one = linksOf(days('2026-11-27'));
    expect(one.google.get('dates')).toBe('20261127/20261128');
    expect([one.yahoo.get('dur'), one.yahoo.get('et')]).toEqual(['allday', null]);
    const three = linksOf(days('2026-11-27', '2026-11-29'));
    expect(three.outlook.get('enddt')).toBe('2026-11-30');
    expect([three.yahoo.get('dur'), three.yahoo.get('et')]).toEqual([null, '20261130']);
  });

  it('lead to what is only on the web', () => {
    const { google, outlook } = linksOf({ location: { url: 'https://visio.example/a' } });
    expect(google.get('location')).toBe('https://visio.example/a');
    expect(outlook.get('body')).toContain('https://visio.example/a');
    const { google: place } = linksOf({
      location: { name: 'SoFAB', street: '1 rue X', postalCode: '06410', town: 'Biot' },
    });
    expect(place.get('location')).toBe('SoFAB, 1 rue X, 06410 Biot');
  });

  it('have no sign that Outlook would show as it is', () => {
    const { links } = linksOf({ name: 'Un café + du thé' });
    for (const { href } of links) expect(href).not.toContain('+');
    expect(new URL(links[1]!.href).searchParams.get('subject')).toBe('Un café + du thé');
  });
});
