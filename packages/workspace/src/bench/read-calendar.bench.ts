import { readCalendar } from '@telecom-valley/calendars';
import ICAL from 'ical.js';
import type { Bench, BenchRow } from './bench.ts';

const RUNS = 5;
const WINDOW = {
  from: Date.parse('2026-11-01T00:00:00+01:00'),
  until: Date.parse('2026-12-01T00:00:00+01:00'),
  timeZone: 'Europe/Paris',
};

/**
 * What each reader makes of a calendar for one month: the starts of its events, series unrolled. With
 * `--runs=N`, so many times in turn; the medians are shown.
 */
export const bench: Bench = {
  title: 'A month read from an iCalendar file, beside ical.js 2.2.1 (ratio 1), in ms',
  run(options) {
    const runs = Number(options.find((option) => option.startsWith('--runs='))?.slice(7) ?? RUNS);
    const rows = [
      compare('1,000 events', calendar(1000), runs),
      compare('1,000 weekly', calendar(1000, 'RRULE:FREQ=WEEKLY\r\n'), runs),
      compare('1,000 yearly', calendar(1000, 'RRULE:FREQ=YEARLY\r\n'), runs),
      compare('5,000 events', calendar(5000), runs),
    ];
    return Promise.resolve(rows.flat());
  },
};

const readers: Readonly<Record<string, (text: string) => number>> = {
  ours: (text) => readCalendar(new TextEncoder().encode(text), WINDOW).events.length,
  'ical.js': countByIcal,
};

function compare(calendarName: string, text: string, runs: number): BenchRow[] {
  const taken = new Map(Object.keys(readers).map((name) => [name, [] as number[]]));
  const found = new Map<string, number>();
  for (let run = 0; run < runs; run += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const start = performance.now();
      found.set(name, read(text));
      taken.get(name)!.push(performance.now() - start);
    }
  }
  const median = (name: string) =>
    taken.get(name)!.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
  return Object.keys(readers).map((name) => ({
    calendar: calendarName,
    reader: name,
    ms: Math.round(median(name)),
    ratio: Number((median(name) / median('ical.js')).toFixed(2)),
    found: found.get(name)!,
  }));
}

/** As its documentation has it. */
function countByIcal(text: string): number {
  const zone = new ICAL.Component(ICAL.parse(PARIS) as unknown[]);
  ICAL.TimezoneService.register(ICAL.Timezone.fromData({ component: zone, tzid: 'Europe/Paris' }));
  const calendarComponent = new ICAL.Component(ICAL.parse(text) as unknown[]);
  let count = 0;
  for (const component of calendarComponent.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const length = event.duration.toSeconds() * 1000;
    const isWithin = (start: number) => start < WINDOW.until && start + length > WINDOW.from;
    if (!event.isRecurring()) {
      if (isWithin(event.startDate.toJSDate().getTime())) count += 1;
      continue;
    }
    const starts = event.iterator();
    for (let next = starts.next(); next; next = starts.next()) {
      const start = next.toJSDate().getTime();
      if (start >= WINDOW.until) break;
      if (isWithin(start)) count += 1;
    }
  }
  return count;
}

function calendar(count: number, rule = ''): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const events = Array.from({ length: count }, (_event, index) => {
    const day = `2026${two(1 + (index % 12))}${two(1 + (index % 28))}`;
    return [
      'BEGIN:VEVENT',
      `UID:${index}@exemple.fr`,
      'DTSTAMP:20260101T000000Z',
      `DTSTART;TZID=Europe/Paris:${day}T${two(8 + (index % 10))}0000`,
      `DTEND;TZID=Europe/Paris:${day}T190000`,
      `SUMMARY:Rencontre ${index}`,
      String.raw`LOCATION:Sophia Antipolis\, Biot`,
      `DESCRIPTION:Un texte assez long pour être replié`,
      ' parce que les lignes ont soixante-quinze octets.',
      `${rule}END:VEVENT\r\n`,
    ].join('\r\n');
  });
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
}

const PARIS = `BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:DAYLIGHT
DTSTART:19810329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');
