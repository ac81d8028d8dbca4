import { isTimeZone, parseInstant } from '@telecom-valley/time';
import { describe, expect, it } from 'vitest';
import { readCalendar } from './read-calendar.ts';
import { windowsZones } from './windows-zones.ts';

const window = {
  from: Date.parse('2026-01-01T00:00:00+01:00'),
  until: Date.parse('2027-01-01T00:00:00+01:00'),
  timeZone: 'Europe/Paris',
};

/** A calendar of events, each given as its lines. */
function calendar(...events: string[]): Uint8Array {
  const blocks = events.map((lines) => `BEGIN:VEVENT\n${lines.trim()}\nEND:VEVENT`);
  return new TextEncoder().encode(
    `BEGIN:VCALENDAR\nVERSION:2.0\n${blocks.join('\n')}\nEND:VCALENDAR\n`,
  );
}

const read = (...events: string[]) => readCalendar(calendar(...events), window);
const startsOf = (...events: string[]) => read(...events).events.map(({ startDate }) => startDate);

describe('readCalendar', () => {
  it('reads an event', () => {
    const { events, problems } = read(`
UID:industria
DTSTART;TZID=Europe/Paris:20261118T090000
DTEND;TZID=Europe/Paris:20261119T180000
SUMMARY:Industria\\, le salon
LOCATION:Hippodrome de la Côte d'Azur\\, Cagnes-sur-Mer
GEO:43.65;7.14
URL:https://exemple.fr/industria
CATEGORIES:Salon,Industrie
ORGANIZER;CN="Telecom Valley":mailto:a@exemple.fr
DESCRIPTION:Les enjeux\\nde la révolution numérique\\n\\nhttps://exemple.fr
STATUS:CANCELLED`);
    expect(problems).toEqual([]);
    expect(events).toEqual([
      {
        id: 'industria',
        name: 'Industria, le salon',
        startDate: '2026-11-18T09:00:00+01:00',
        endDate: '2026-11-19T18:00:00+01:00',
        timeZone: 'Europe/Paris',
        allDay: false,
        location: {
          name: "Hippodrome de la Côte d'Azur, Cagnes-sur-Mer",
          latitude: 43.65,
          longitude: 7.14,
        },
        organizer: { name: 'Telecom Valley' },
        url: 'https://exemple.fr/industria',
        categories: ['Salon', 'Industrie'],
        sectors: [],
        eventStatus: 'cancelled',
        attendanceMode: 'on-site',
        offers: [],
        accessibility: [],
        description: [
          { tag: 'p', children: ['Les enjeux', { tag: 'br' }, 'de la révolution numérique'] },
          {
            tag: 'p',
            children: [{ tag: 'a', href: 'https://exemple.fr', children: ['https://exemple.fr'] }],
          },
        ],
      },
    ]);
  });

  it.each([
    [
      'in UTC, shown in the zone of the reader',
      'DTSTART:20260718T080000Z',
      '2026-07-18T10:00:00+02:00',
    ],
    [
      'in a zone by the name that Windows has for it',
      'DTSTART;TZID=W. Europe Standard Time:20260718T080000',
      '2026-07-18T08:00:00+02:00',
    ],
    [
      'in a far zone by the name that Windows has for it',
      'DTSTART;TZID="Eastern Standard Time":20260718T080000',
      '2026-07-18T08:00:00-04:00',
    ],
    [
      'in a zone as Outlook shows it',
      'DTSTART;TZID="(UTC-08:00) Pacific Time, Los Angeles":20260718T080000',
      '2026-07-18T08:00:00-07:00',
    ],
    [
      'in a zone that is an offset',
      'DTSTART;TZID="(GMT +03:00)":20260718T080000',
      '2026-07-18T08:00:00+03:00',
    ],
    [
      'in a zone that nobody knows',
      'DTSTART;TZID=Customized Time Zone 1:20260718T080000',
      '2026-07-18T08:00:00+02:00',
    ],
    ['without a zone', 'DTSTART:20260718T080000', '2026-07-18T08:00:00+02:00'],
    [
      'in a zone of its own',
      'DTSTART;TZID=America/New_York:20260718T080000',
      '2026-07-18T08:00:00-04:00',
    ],
    [
      'in a zone with a prefix',
      'DTSTART;TZID=/x.org/2026/America/New_York:20260718T080000',
      '2026-07-18T08:00:00-04:00',
    ],
    ['a date', 'DTSTART;VALUE=DATE:20260718', '2026-07-18'],
  ])('reads a time %s', (_kind, start, instant) => {
    expect(startsOf(`UID:a\nSUMMARY:a\n${start}`)).toEqual([instant]);
  });

  it.each([
    ['lines', String.raw`Salle A\n12 rue X\n06560 Valbonne`],
    ['lines with commas between them', String.raw`Salle A\,\n12 rue X\, \n\n06560 Valbonne\n`],
  ])('reads a place in %s as one line', (_kind, written) => {
    const { events } = read(`UID:a\nSUMMARY:a\nDTSTART:20260718T080000Z\nLOCATION:${written}`);
    expect(events[0]!.location!.name).toBe('Salle A, 12 rue X, 06560 Valbonne');
  });

  it.each([
    [
      'the day after its last',
      'DTSTART;VALUE=DATE:20260718\nDTEND;VALUE=DATE:20260720',
      '2026-07-19',
    ],
    [
      'its own day, as some write',
      'DTSTART;VALUE=DATE:20260718\nDTEND;VALUE=DATE:20260718',
      '2026-07-18',
    ],
    ['nothing', 'DTSTART;VALUE=DATE:20260718', '2026-07-18'],
    ['days', 'DTSTART;VALUE=DATE:20260718\nDURATION:P2D', '2026-07-19'],
    ['hours', 'DTSTART:20260718T080000\nDURATION:PT90M', '2026-07-18T09:30:00+02:00'],
    [
      'a day over a change of the clocks',
      'DTSTART:20260328T120000\nDURATION:P1D',
      '2026-03-29T12:00:00+02:00',
    ],
    [
      '24 hours over a change of the clocks',
      'DTSTART:20260328T120000\nDURATION:PT24H',
      '2026-03-29T13:00:00+02:00',
    ],
    ['no time at all', 'DTSTART:20260718T080000', '2026-07-18T08:00:00+02:00'],
    [
      'a moment before it begins',
      'DTSTART:20260718T080000\nDTEND:20260718T070000',
      '2026-07-18T08:00:00+02:00',
    ],
  ])('reads an end that is %s', (_kind, times, end) => {
    expect(read(`UID:a\nSUMMARY:a\n${times}`).events[0]?.endDate).toBe(end);
  });

  it('unrolls a series by the clock on the wall', () => {
    expect(
      startsOf(
        'UID:a\nSUMMARY:a\nDTSTART;TZID=Europe/Paris:20260325T183000\nRRULE:FREQ=WEEKLY;COUNT=3',
      ),
    ).toEqual([
      '2026-03-25T18:30:00+01:00',
      '2026-04-01T18:30:00+02:00',
      '2026-04-08T18:30:00+02:00',
    ]);
  });

  it('shows of a series without end what falls into the window', () => {
    const starts = startsOf(
      'UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20190131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1',
    );
    expect(starts).toHaveLength(12);
    expect(starts[0]).toBe('2026-01-31');
  });

  it('ends a series at an UNTIL in UTC by the clock of its zone', () => {
    const series = (until: string) =>
      startsOf(
        `UID:a\nSUMMARY:a\nDTSTART;TZID=Pacific/Kiritimati:20260701T090000\nRRULE:FREQ=DAILY;UNTIL=${until}`,
      );
    expect(series('20260702T190000Z')).toHaveLength(3);
    expect(series('20260702T185959Z')).toHaveLength(2);
  });

  it('adds RDATE and leaves out EXDATE, whether they name the time or the day', () => {
    expect(
      startsOf(
        `UID:a\nSUMMARY:a\nDTSTART;TZID=Europe/Paris:20260601T090000\nRRULE:FREQ=DAILY;COUNT=4
EXDATE:20260602T070000Z
EXDATE;VALUE=DATE:20260603
RDATE;TZID=Europe/Paris:20260610T100000`,
      ),
    ).toEqual([
      '2026-06-01T09:00:00+02:00',
      '2026-06-04T09:00:00+02:00',
      '2026-06-10T10:00:00+02:00',
    ]);
  });

  it('follows several rules, and leaves out what EXRULE gives', () => {
    expect(
      startsOf(
        'UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;COUNT=4\n' +
          'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2\nEXRULE:FREQ=WEEKLY;INTERVAL=2',
      ),
    ).toEqual(['2026-01-07', '2026-01-12', '2026-01-14', '2026-01-26']);
  });

  it('believes the newest revision of an event and of a change', () => {
    const revised = (times: string, revision: number) =>
      `UID:a\nSUMMARY:a\nSEQUENCE:${revision}\n${times}`;
    expect(
      startsOf(
        revised('DTSTART:20260105T090000\nRRULE:FREQ=DAILY;COUNT=2', 2),
        revised('DTSTART:20260101T090000', 1),
        revised('DTSTART:20260106T150000\nRECURRENCE-ID:20260106T090000', 3),
        revised('DTSTART:20260106T120000\nRECURRENCE-ID:20260106T090000', 2),
      ),
    ).toEqual(['2026-01-05T09:00:00+01:00', '2026-01-06T15:00:00+01:00']);
  });

  it('takes midnight for a time where there are times', () => {
    expect(
      startsOf(
        'UID:a\nSUMMARY:a\nDTSTART:20260105T000000\nRRULE:FREQ=DAILY;COUNT=4;BYHOUR=0,12\nEXDATE:20260105T000000',
        'UID:a\nSUMMARY:b\nDTSTART:20260110T090000\nRECURRENCE-ID:20260106T000000',
      ),
    ).toEqual([
      '2026-01-05T12:00:00+01:00',
      '2026-01-06T12:00:00+01:00',
      '2026-01-10T09:00:00+01:00',
    ]);
  });

  it('knows a whole day by its midnight too', () => {
    expect(
      startsOf(
        'UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20260105\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20260106T000000',
        'UID:a\nSUMMARY:b\nDTSTART;VALUE=DATE:20260110\nRECURRENCE-ID;TZID=UTC+01:20260107T000000',
      ),
    ).toEqual(['2026-01-05', '2026-01-08', '2026-01-10']);
  });

  it('moves an occurrence that was changed, out of the window and into it', () => {
    const series = 'UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=MONTHLY;COUNT=3';
    const { events } = read(
      series,
      'UID:a\nSUMMARY:parti\nRECURRENCE-ID;VALUE=DATE:20261201\nDTSTART;VALUE=DATE:20270105',
      'UID:a\nSUMMARY:venu\nRECURRENCE-ID;VALUE=DATE:20270101\nDTSTART;VALUE=DATE:20261224',
    );
    expect(events.map(({ id, name, startDate }) => ({ id, name, startDate }))).toEqual([
      { id: 'a/2027-01-01', name: 'venu', startDate: '2026-12-24' },
    ]);
  });

  it('moves an occurrence and all that follow it, where the change says so', () => {
    const { events } = read(
      'UID:a\nSUMMARY:avant\nDTSTART;TZID=Europe/Paris:20260309T180000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=5',
      'UID:a\nSUMMARY:depuis\nRECURRENCE-ID;TZID=Europe/Paris;RANGE=THISANDFUTURE:20260323T180000\nDTSTART;TZID=Europe/Paris:20260324T190000\nDURATION:PT2H',
      'UID:a\nSUMMARY:une fois\nRECURRENCE-ID;TZID=Europe/Paris:20260330T180000\nDTSTART;TZID=Europe/Paris:20260330T080000',
    );
    expect(events.map(({ name, startDate, endDate }) => [name, startDate, endDate])).toEqual([
      ['avant', '2026-03-09T18:00:00+01:00', '2026-03-09T19:00:00+01:00'],
      ['avant', '2026-03-16T18:00:00+01:00', '2026-03-16T19:00:00+01:00'],
      ['depuis', '2026-03-24T19:00:00+01:00', '2026-03-24T21:00:00+01:00'],
      ['une fois', '2026-03-30T08:00:00+02:00', '2026-03-30T08:00:00+02:00'],
      ['depuis', '2026-04-07T19:00:00+02:00', '2026-04-07T21:00:00+02:00'],
    ]);
  });

  it('finds in the window what such a change moves into it from far away', () => {
    const moved = startsOf(
      'UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20261001\nRRULE:FREQ=YEARLY',
      'UID:a\nSUMMARY:b\nRECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20251001\nDTSTART;VALUE=DATE:20260201',
      'UID:b\nSUMMARY:a\nDTSTART;VALUE=DATE:20201101\nRRULE:FREQ=YEARLY',
      'UID:b\nSUMMARY:b\nRECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20211101\nDTSTART;VALUE=DATE:20220201',
    );
    expect(moved).toContain('2026-02-01');
    expect(moved).not.toContain('2026-11-01');
  });

  it('keeps the other events when one cannot be read, and says which line and why', () => {
    const { events, problems } = read(
      'UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20260718',
      'UID:b\nSUMMARY:b',
      'UID:c\nDTSTART;VALUE=DATE:20260718',
      'UID:d\nSUMMARY:d\nDTSTART:demain',
      'UID:e\nSUMMARY:e\nDTSTART;VALUE=DATE:20260718\nRRULE:FREQ=SOMETIMES',
      'UID:f\nSUMMARY:f\nDTSTART;VALUE=DATE:20260719',
    );
    expect(events.map(({ id }) => id)).toEqual(['a', 'f']);
    expect(
      problems.map(({ line, error }) => [
        line,
        error.problems[0]?.path,
        error.problems[0]?.expected,
      ]),
    ).toEqual([
      [8, 'DTSTART', 'date'],
      [12, 'SUMMARY', 'text'],
      [16, 'DTSTART', 'date'],
      [21, 'RRULE', 'recurrence rule'],
    ]);
  });

  it('unfolds lines, and takes any line end', () => {
    const folded = 'UID:a\nSUMMARY:Une longue\n  journée\nDTSTART;VALUE=DATE:20260718';
    for (const end of ['\r\n', '\n', '\r']) {
      const bytes = new TextEncoder().encode(
        new TextDecoder().decode(calendar(folded)).replaceAll('\n', end),
      );
      expect(readCalendar(bytes, window).events[0]?.name).toBe('Une longue journée');
    }
  });

  it('reads a calendar that was cut off', () => {
    const whole = calendar(
      'UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20260718',
      'UID:b\nSUMMARY:b\nDTSTART;VALUE=DATE:20260719',
    );
    for (let length = 16; length < whole.length; length += 1) {
      expect(() => readCalendar(whole.subarray(0, length), window)).not.toThrow();
    }
  });

  it('joins a character that was folded in its middle', () => {
    const whole = calendar('UID:a\nSUMMARY:Été à Grasse\nDTSTART;VALUE=DATE:20260718');
    const at = whole.indexOf(0xc3) + 1;
    for (const fold of ['\r\n ', '\n\t']) {
      const bytes = Buffer.concat([whole.subarray(0, at), Buffer.from(fold), whole.subarray(at)]);
      expect(readCalendar(bytes, window).events[0]?.name).toBe('Été à Grasse');
    }
  });

  it('reads an event that was not ended, one that has another part, and lines that are none', () => {
    const text = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
SUMMARY:a
DTSTART;VALUE=DATE:20260718
DESCRIPTION:Première ligne
deuxième ligne
BEGIN:VEVENT
UID:b
BEGIN:VALARM
DTSTART;VALUE=DATE:20200101
END:VALARM
SUMMARY:b
DTSTART;VALUE=DATE:20260719
END:VEVENT
END:VCALENDAR`;
    const { events, problems } = readCalendar(new TextEncoder().encode(text), window);
    expect(problems).toEqual([]);
    expect(events.map(({ id, startDate }) => `${id} ${startDate}`)).toEqual([
      'a 2026-07-18',
      'b 2026-07-19',
    ]);
    expect(JSON.stringify(events[0]?.description)).toContain('deuxième ligne');
  });

  it('reads an identifier as the text that it is, and no category that says nothing', () => {
    const { events } = read(
      String.raw`UID:a\,b
SUMMARY:a
DTSTART;VALUE=DATE:20260718
CATEGORIES:IA, ,Réseaux`,
    );
    expect(events[0]).toMatchObject({ id: 'a,b', categories: ['IA', 'Réseaux'] });
  });

  it('takes a parameter out of its quotes, and no colon in them for the end', () => {
    const { events } = read(
      'UID:a\nSUMMARY;ALTREP="https://x.example/a;b":a\nDTSTART;VALUE=DATE:20260718\n' +
        'ORGANIZER;CN="L^\'Atelier^\': Nice":mailto:a@exemple.fr',
    );
    expect(events[0]).toMatchObject({ name: 'a', organizer: { name: 'L"Atelier": Nice' } });
  });

  it('reads the hour 24, and refuses days and hours that there are not', () => {
    const at = (time: string) => startsOf(`UID:a\nSUMMARY:a\nDTSTART:${time}`);
    expect(at('20260717T240000')).toEqual(['2026-07-18T00:00:00+02:00']);
    expect(at('20260630T235960Z')).toEqual(['2026-07-01T02:00:00+02:00']);
    for (const none of ['20260230T090000', '20261301', '20260718T250000', '20260718T096000'])
      expect(at(none)).toEqual([]);
  });

  it('refuses what is no calendar', () => {
    expect(() => readCalendar(new TextEncoder().encode('<!doctype html>'), window)).toThrow(
      'expected calendar, received "<!doctype html>"',
    );
  });

  it('gives the events of the window alone, in their order', () => {
    const day = (uid: string, date: string) => `UID:${uid}\nSUMMARY:a\nDTSTART;VALUE=DATE:${date}`;
    const { events } = read(
      day('c', '20261231'),
      day('x', '20270101'),
      day('y', '20251231'),
      day('a', '20260101'),
    );
    expect(events.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(events.every(({ startDate }) => (parseInstant(startDate) ?? 0) < window.until)).toBe(
      true,
    );
  });
});

describe('a start that its own rule does not have', () => {
  const friday = 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13';

  it.each([
    ['is none of the series', `${friday};COUNT=2`, ['2026-02-13', '2026-03-13']],
    ['stands where the rule has nothing else', 'FREQ=MONTHLY;UNTIL=20251231', ['2026-01-05']],
  ])('%s', (_what, rule, expected) => {
    const { events } = read(`UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20260105\nRRULE:${rule}`);
    expect(events.map(({ startDate }) => startDate)).toEqual(expected);
  });
});

describe('a rule that somebody made to do harm', () => {
  const broken = (rule: string) =>
    read(
      `UID:a\nSUMMARY:a\nDTSTART:20260105T090000\nRRULE:${rule}`,
      'UID:b\nSUMMARY:b\nDTSTART:20260718T080000',
    );

  const all = (count: number) => [...Array(count).keys()].join(',');
  const everySecond = `BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)}`;

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY',
    `FREQ=DAILY;${everySecond}`,
    `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSETPOS=1`,
  ])('%s is a problem, and its neighbours are read', (rule) => {
    const { events, problems } = broken(rule);
    expect(problems.map(({ error }) => error.message)).toEqual([expect.stringContaining('RRULE')]);
    expect(events.map(({ name }) => name)).toEqual(['b']);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=1000000000',
    'FREQ=YEARLY;INTERVAL=1000000000',
  ])('%s leaves its first start', (rule) => {
    expect(broken(rule).events.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('a calendar that somebody made to do harm', () => {
  it('at both ends of the years that there are is read to its end', () => {
    const { events, problems } = read(
      'UID:a\nSUMMARY:a\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY',
      'UID:a\nSUMMARY:a\nRECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20260101\nDTSTART;VALUE=DATE:99991231',
      'UID:c\nSUMMARY:c\nDTSTART;VALUE=DATE:00000101\nDTEND;VALUE=DATE:99991231',
      'UID:d\nSUMMARY:d\nDTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:99991231',
      'UID:e\nSUMMARY:e\nDTSTART:99991231T235959Z\nRRULE:FREQ=HOURLY;COUNT=9',
      'UID:e\nSUMMARY:e\nRECURRENCE-ID;RANGE=THISANDFUTURE:00000101T000000\nDTSTART:99990101T000000',
      'UID:b\nSUMMARY:b\nDTSTART;VALUE=DATE:20260718',
    );
    expect(events.map(({ name }) => name)).toEqual(expect.arrayContaining(['b', 'c', 'd']));
    // Moved by so much, they are beyond the last date.
    expect(problems.map(({ line, error }) => [line, error.problems[0]?.expected])).toEqual([
      [3, 'date'],
      [27, 'date'],
    ]);
  });

  it.each([
    ['parts in parts', 'BEGIN:X\n'.repeat(100_000) + 'END:Y\n'.repeat(100_000)],
    ['quotes without an end', `SUMMARY;A="${'"'.repeat(100_001)}\n`],
    ['lines that are none', 'rien\n'.repeat(100_000)],
    ['a rule with a long list', `RRULE:FREQ=YEARLY;BYMONTHDAY=${'1,'.repeat(100_000)}2\n`],
    ['a long name', `${'X'.repeat(1_000_000)}:a\n`],
  ])('of %s is read to its end', (_kind, lines) => {
    const bytes = calendar(
      `UID:a\nSUMMARY:a\n${lines}`,
      'UID:b\nSUMMARY:b\nDTSTART;VALUE=DATE:20260718',
    );
    expect(readCalendar(bytes, window).events.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('the zones of Windows', () => {
  it.each(Object.entries(windowsZones))('%s is %s, which is known here', (_name, zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });
});

describe('a zone that only the calendar knows', () => {
  const zone = (tzid: string, standard: string, daylight: string) => `BEGIN:VTIMEZONE
TZID:${tzid}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:${daylight}
TZOFFSETTO:${standard}
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:${standard}
TZOFFSETTO:${daylight}
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`;
  const start = (described: string) => {
    const text = `BEGIN:VCALENDAR
${described}
BEGIN:VEVENT
UID:a
SUMMARY:a
DTSTART;TZID=Chez nous:20260718T090000
END:VEVENT
END:VCALENDAR`;
    return readCalendar(new TextEncoder().encode(text), window).events[0];
  };

  it('is the one whose clocks go as its VTIMEZONE says', () => {
    expect(start(zone('Chez nous', '+0200', '+0300'))).toMatchObject({
      startDate: '2026-07-18T09:00:00+03:00',
    });
    expect(start(zone('Chez nous', '+0100', '+0200'))).toMatchObject({
      timeZone: 'Europe/Paris',
      startDate: '2026-07-18T09:00:00+02:00',
    });
  });

  it('is the one that its VTIMEZONE names', () => {
    const named = zone('Chez nous', '+0100', '+0200').replace(
      'BEGIN:STANDARD',
      'X-LIC-LOCATION:Europe/Rome\nBEGIN:STANDARD',
    );
    expect(start(named)?.timeZone).toBe('Europe/Rome');
  });

  it('is that of the calendar where no clocks go like that', () => {
    expect(start(zone('Chez nous', '+0107', '+0207'))?.timeZone).toBe('Europe/Paris');
    expect(start(zone('Ailleurs', '+0200', '+0300'))?.timeZone).toBe('Europe/Paris');
    expect(start('')?.timeZone).toBe('Europe/Paris');
  });
});

describe('a calendar of more than anybody can look at', () => {
  it('gives what fifty thousand starts give, and says which rules gave too much', () => {
    const series = Array.from(
      { length: 12 },
      (_one, index) =>
        `UID:${index}\nSUMMARY:a\nDTSTART:20260105T090000\nRRULE:FREQ=MINUTELY;INTERVAL=51`,
    );
    const { events, problems } = read(...series);
    expect(events.length).toBeLessThanOrEqual(50_000);
    expect(new Set(events.map(({ id }) => id.split('/')[0]))).toContain('0');
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ error }) => error.problems[0]?.expected))).toEqual(
      new Set(['rarer recurrence']),
    );
  });
});
