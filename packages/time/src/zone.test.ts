import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import { formatInstant } from './format-instant.ts';
import { parseInstant } from './instant.ts';
import { isTimeZone } from './is-time-zone.ts';
import { dateAt, instantOf, offsetAt, startOfDay, wallTimeAt } from './zone.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FROM = Date.UTC(2020, 0, 1);
const UNTIL = Date.UTC(2031, 0, 1);

interface Transition {
  readonly zone: string;
  /** The first instant of the new offset. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** An independent reading of the clock: Intl's own words for the offset. */
const intlOffset = (() => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (instant: number, zone: string): number => {
    let format = formats.get(zone);
    if (!format) {
      format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
      formats.set(zone, format);
    }
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '') ?? [];
    return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  };
})();

function transitionsOf(zone: string): Transition[] {
  const found: Transition[] = [];
  let before = intlOffset(FROM, zone);
  for (let day = FROM; day < UNTIL; day += 7 * DAY_MS) {
    const after = intlOffset(day + 7 * DAY_MS, zone);
    if (after === before) continue;
    let [old, young] = [day, day + 7 * DAY_MS];
    while (young - old > 1000) {
      const middle = Math.floor((old + young) / 2000) * 1000;
      if (intlOffset(middle, zone) === before) old = middle;
      else young = middle;
    }
    found.push({ zone, at: young, before, after });
    before = after;
  }
  return found;
}

describe('in every zone, around every change of the clocks from 2020 to 2030', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  let transitions: Transition[] = [];
  let moments: { zone: string; instant: number }[] = [];

  beforeAll(() => {
    transitions = zones.flatMap(transitionsOf);
    const nearby = [-26, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 26].map((hours) => hours * HOUR_MS);
    moments = transitions.flatMap(({ zone, at }) =>
      [...nearby, -1000, 1000].map((distance) => ({ zone, instant: at + distance })),
    );
  }, 120_000);

  it('there is something to test', () => {
    expect(zones.length).toBeGreaterThan(400);
    expect(transitions.length).toBeGreaterThan(2500);
  });

  it('the offset is what Intl says', () => {
    const wrong = moments.filter(
      ({ zone, instant }) => offsetAt(instant, zone) !== intlOffset(instant, zone),
    );
    expect(wrong).toEqual([]);
  });

  it('a time on the wall leads back to its instant, or to the first of two', () => {
    const wrong = moments.filter(({ zone, instant }) => {
      const back = instantOf(wallTimeAt(instant, zone), zone);
      return (
        back !== instant &&
        !(back < instant && wallTimeAt(back, zone) === wallTimeAt(instant, zone))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('a skipped time is as much later as the clocks are put forward', () => {
    const forward = transitions.filter(({ before, after }) => after > before);
    const wrong = forward.filter(({ zone, at, before, after }) => {
      const skipped = new Date(at + before + (after - before) / 2).toISOString().slice(0, 19);
      return instantOf(skipped, zone) !== at + (after - before) / 2;
    });
    expect(forward.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it('a day begins at its first instant', () => {
    const wrong = moments.filter(({ zone, instant }) => {
      const date = dateAt(instant, zone);
      const start = startOfDay(date, zone);
      return dateAt(start, zone) !== date || dateAt(start - 1, zone) !== addDays(date, -1);
    });
    expect(wrong).toEqual([]);
  });

  it('a written instant is read back', () => {
    const wrong = moments.filter(
      ({ zone, instant }) => parseInstant(formatInstant(instant, zone)) !== instant,
    );
    expect(wrong).toEqual([]);
  });
});

describe('startOfDay', () => {
  it('is one in the morning where the clocks skip midnight', () => {
    expect(formatInstant(startOfDay('2026-04-24', 'Africa/Cairo'), 'Africa/Cairo')).toBe(
      '2026-04-24T01:00:00+03:00',
    );
  });

  it('is half past midnight where they skip the turn of the day', () => {
    // Toronto went from 23:30 to 00:30 in 1919.
    expect(wallTimeAt(startOfDay('1919-03-31', 'America/Toronto'), 'America/Toronto')).toBe(
      '1919-03-31T00:30:00',
    );
  });
});

describe('offsetAt', () => {
  it('knows the seconds of old local times, and the years before our era', () => {
    expect(offsetAt(Date.UTC(1880, 0, 1), 'Europe/Paris')).toBe((9 * 60 + 21) * 1000);
    expect(wallTimeAt(Date.parse('0000-06-15T12:00:00Z'), 'UTC')).toBe('0000-06-15T12:00:00');
    expect(wallTimeAt(Date.parse('9999-06-15T12:00:00Z'), 'Pacific/Kiritimati')).toBe(
      '9999-06-16T02:00:00',
    );
  });

  it('refuses a zone that is none', () => {
    expect(() => offsetAt(0, 'Europe/Atlantis')).toThrow(RangeError);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
    expect(isTimeZone('Europe/Paris')).toBe(true);
  });
});

describe('instantOf', () => {
  it('refuses what is no time', () => {
    expect(() => instantOf('demain', 'Europe/Paris')).toThrow('Cannot read the time "demain"');
  });
});
