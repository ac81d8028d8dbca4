import type { CalendarEvent } from '@telecom-valley/catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from './read-calendar.ts';
import { writeCalendar, writeEvent } from './write-calendar.ts';

const event: CalendarEvent = {
  id: 'industria',
  name: 'Industria, le salon ; « demain »',
  startDate: '2026-11-18T09:00:00+01:00',
  endDate: '2026-11-19T18:00:00+01:00',
  timeZone: 'Europe/Paris',
  allDay: false,
  location: { name: 'Hippodrome, Cagnes-sur-Mer', latitude: 43.65, longitude: 7.14 },
  url: 'https://exemple.fr/industria?a=1,2;b',
  categories: ['Salon', 'Un, deux'],
  sectors: [],
  eventStatus: 'scheduled',
  attendanceMode: 'on-site',
  offers: [],
  accessibility: [],
  description: [{ tag: 'p', children: ['Un\\deux', { tag: 'br' }, 'trois'] }],
};

const title = { name: 'Agenda', generatedAt: Date.parse('2026-11-23T08:00:00Z') };
const window = { from: 0, until: Date.parse('2100-01-01T00:00:00Z'), timeZone: 'Europe/Paris' };
const rewrite = (events: readonly CalendarEvent[]) =>
  readCalendar(new TextEncoder().encode(writeCalendar(events, title)), window);

describe('writeCalendar', () => {
  it('is read back the same', () => {
    const allDay = {
      ...event,
      id: 'b',
      allDay: true,
      startDate: '2026-10-10',
      endDate: '2026-10-11',
    };
    const { events, problems } = rewrite([event, { ...allDay, timeZone: 'Europe/Paris' }]);
    expect(problems).toEqual([]);
    expect(events).toEqual([{ ...allDay, timeZone: 'Europe/Paris' }, event]);
  });

  it('writes lines of at most 75 octets that end as they should', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
        const calendar = writeCalendar([{ ...event, name: `x${name}` }], title);
        const lines = calendar.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(lines.join('')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('keeps any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const written = `x${name.replaceAll(/[\r\u2028\u2029]/g, '')}x`;
        expect(rewrite([{ ...event, name: written }]).events[0]?.name).toBe(written);
      }),
    );
  });
});

describe('writeEvent', () => {
  const now = title.generatedAt;

  it('has nothing that makes a calendar of its own of it', () => {
    expect(writeEvent(event, now)).not.toMatch(/^(?:NAME|X-WR-CALNAME|METHOD|REFRESH)/m);
    expect(readCalendar(new TextEncoder().encode(writeEvent(event, now)), window).events).toEqual([
      event,
    ]);
  });

  it('says its times by the clocks of its place, and an end by others in UTC', () => {
    const file = writeEvent(event, now);
    expect(file).toContain('TZID:Europe/Paris\r\n');
    expect(file).toContain('TZOFFSETTO:+0100\r\n');
    expect(file).toContain('DTSTART;TZID=Europe/Paris:20261118T090000\r\n');
    const night = {
      ...event,
      startDate: '2026-10-24T22:00:00+02:00',
      endDate: '2026-10-25T06:00:00+01:00',
    };
    expect(writeEvent(night, now)).toContain('DTEND:20261025T050000Z\r\n');
    const bytes = new TextEncoder().encode(writeEvent(night, now));
    expect(Date.parse(readCalendar(bytes, window).events[0]!.endDate!)).toBe(
      Date.parse(night.endDate),
    );
    expect(writeEvent({ ...event, timeZone: undefined }, now)).not.toContain('TZ');
  });

  it('names no end where there is none but the beginning', () => {
    expect(writeEvent({ ...event, endDate: undefined }, now)).not.toContain('DTEND');
    const day = { ...event, allDay: true, startDate: '2026-11-18', endDate: undefined };
    expect(writeEvent(day, now)).toContain('DTEND;VALUE=DATE:20261119');
  });

  it('says where, on the web too, and that nothing is sure of what is put off', () => {
    const place = { name: 'SoFAB', street: '1 rue X', postalCode: '06410', town: 'Biot' };
    expect(writeEvent({ ...event, location: place }, now)).toContain(
      String.raw`LOCATION:SoFAB\, 1 rue X\, 06410 Biot`,
    );
    const online = { ...event, location: { url: 'https://visio.example/a' } };
    expect(writeEvent(online, now)).toContain('LOCATION:https://visio.example/a');
    expect(writeEvent({ ...event, eventStatus: 'postponed' }, now)).toContain('STATUS:TENTATIVE');
  });
});
