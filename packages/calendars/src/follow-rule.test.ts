import { describe, expect, it } from 'vitest';
import { followRule } from './follow-rule.ts';
import { momentAt } from './moment.ts';
import { recurrenceRule } from './recurrence-rule.ts';
import { dayOf } from './rule-days.ts';

/** The first starts of a rule, as clocks show them. */
function starts(start: string, written: string, most: number, from = start, until = '2100-01-01') {
  const rule = recurrenceRule(written, momentAt(start, 'UTC'));
  const found: string[] = [];
  for (const one of followRule(rule, start, { from: dayOf(from), until: dayOf(until) })) {
    if (one < from) continue;
    found.push(one);
    if (found.length === most) break;
  }
  return found;
}

const MORNING = '1997-09-02T09:00:00';
const days = (...list: string[]) => list.map((day) => `${day}T09:00:00`);

describe('the rules of RFC 5545, 3.8.5.3', () => {
  it.each([
    ['FREQ=DAILY;COUNT=3', days('1997-09-02', '1997-09-03', '1997-09-04')],
    ['FREQ=DAILY;INTERVAL=2', days('1997-09-02', '1997-09-04', '1997-09-06')],
    [
      'FREQ=DAILY;INTERVAL=10;COUNT=5',
      days('1997-09-02', '1997-09-12', '1997-09-22', '1997-10-02', '1997-10-12'),
    ],
    ['FREQ=WEEKLY;UNTIL=19970917T000000', days('1997-09-02', '1997-09-09', '1997-09-16')],
    [
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
      days('1997-09-02', '1997-09-16', '1997-09-30', '1997-10-14'),
    ],
    [
      'FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH',
      days('1997-09-02', '1997-09-04', '1997-09-09', '1997-09-11'),
    ],
    ['FREQ=MONTHLY;BYDAY=1FR', days('1997-09-05', '1997-10-03', '1997-11-07')],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU',
      days('1997-09-07', '1997-09-28', '1997-11-02', '1997-11-30'),
    ],
    ['FREQ=MONTHLY;BYDAY=-2MO', days('1997-09-22', '1997-10-20', '1997-11-17')],
    ['FREQ=MONTHLY;BYMONTHDAY=-3', days('1997-09-28', '1997-10-29', '1997-11-28')],
    ['FREQ=MONTHLY;BYMONTHDAY=2,15', days('1997-09-02', '1997-09-15', '1997-10-02', '1997-10-15')],
    ['FREQ=MONTHLY;BYMONTHDAY=1,-1', days('1997-09-30', '1997-10-01', '1997-10-31')],
    [
      'FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=10,11',
      days('1997-09-10', '1997-09-11', '1999-03-10', '1999-03-11'),
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
      days('1997-09-02', '1997-09-09', '1997-09-16', '1997-09-23', '1997-09-30', '1997-11-04'),
    ],
    ['FREQ=YEARLY;BYMONTH=6,7', days('1998-06-02', '1998-07-02', '1999-06-02')],
    [
      'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200',
      days('2000-01-01', '2000-04-09', '2000-07-18', '2003-01-01'),
    ],
    ['FREQ=YEARLY;BYDAY=20MO', days('1998-05-18', '1999-05-17', '2000-05-15')],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', days('1998-05-11', '1999-05-17', '2000-05-15')],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH', days('1998-03-05', '1998-03-12', '1998-03-19')],
    [
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      days('1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13', '2000-10-13'),
    ],
    [
      'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
      days('1997-09-13', '1997-10-11', '1997-11-08'),
    ],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      days('1997-11-04', '2001-11-06', '2005-11-08'),
    ],
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      days('1997-09-04', '1997-10-07', '1997-11-06'),
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
      days('1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30'),
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
      days('1997-09-15', '1997-09-30', '1997-10-15', '1997-10-30', '1997-11-15'),
    ],
  ])('%s', (rule, expected) => {
    expect(starts(MORNING, rule, expected.length)).toEqual(expected);
  });

  it.each([
    ['FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000', ['T09:00:00', 'T12:00:00', 'T15:00:00']],
    ['FREQ=MINUTELY;INTERVAL=15;COUNT=3', ['T09:00:00', 'T09:15:00', 'T09:30:00']],
    ['FREQ=MINUTELY;INTERVAL=90;COUNT=4', ['T09:00:00', 'T10:30:00', 'T12:00:00', 'T13:30:00']],
    [
      'FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40',
      ['T09:00:00', 'T09:20:00', 'T09:40:00', 'T10:00:00'],
    ],
    [
      'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10',
      ['T09:00:00', 'T09:20:00', 'T09:40:00', 'T10:00:00', 'T10:20:00'],
    ],
    ['FREQ=SECONDLY;INTERVAL=20;BYSECOND=0,40;COUNT=3', ['T09:00:00', 'T09:00:40', 'T09:01:00']],
  ])('%s', (rule, expected) => {
    expect(starts(MORNING, rule, expected.length)).toEqual(
      expected.map((time) => `1997-09-02${time}`),
    );
  });

  it('counts minutes before 1970 too', () => {
    expect(starts('1969-12-31T23:58:59', 'FREQ=MINUTELY;COUNT=3', 3)).toEqual([
      '1969-12-31T23:58:59',
      '1969-12-31T23:59:59',
      '1970-01-01T00:00:59',
    ]);
  });

  it('has weeks that begin where the rule says', () => {
    const monday = days('1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24');
    const sunday = days('1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31');
    const rule = 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=';
    expect(starts('1997-08-05T09:00:00', `${rule}MO`, 4)).toEqual(monday);
    expect(starts('1997-08-05T09:00:00', `${rule}SU`, 4)).toEqual(sunday);
  });

  it('gives dates for a date, and leaves out days that there are not', () => {
    expect(starts('2027-01-31', 'FREQ=MONTHLY', 3)).toEqual([
      '2027-01-31',
      '2027-03-31',
      '2027-05-31',
    ]);
    expect(starts('2024-02-29', 'FREQ=YEARLY', 3)).toEqual([
      '2024-02-29',
      '2028-02-29',
      '2032-02-29',
    ]);
  });

  it('is the same wherever one begins to look, but for what is over', () => {
    for (const rule of [
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA',
      'FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR',
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=2',
      'FREQ=HOURLY;INTERVAL=7',
    ]) {
      const all = starts(MORNING, rule, 20_000, MORNING, '2012-01-01');
      const later = starts(MORNING, rule, 20_000, '2009-06-15', '2012-01-01');
      expect(later.length).toBeGreaterThan(0);
      expect(all.slice(-later.length)).toEqual(later);
    }
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9',
    'FREQ=HOURLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTH=2',
  ])('ends with a rule that never matches: %s', (rule) => {
    expect(starts(MORNING, rule, 1)).toEqual([]);
  });

  it('ends with a step of thirty million years', () => {
    expect(starts(MORNING, 'FREQ=DAILY;INTERVAL=1000000000', 2)).toEqual([MORNING]);
    expect(starts(MORNING, 'FREQ=YEARLY;INTERVAL=1000000000', 2)).toEqual([MORNING]);
  });
});

describe('days that are not in every month or year (RFC 7529)', () => {
  it.each([
    ['2014-01-31', 'FREQ=MONTHLY', ['2014-01-31', '2014-03-31', '2014-05-31']],
    ['2014-01-31', 'FREQ=MONTHLY;SKIP=OMIT', ['2014-01-31', '2014-03-31', '2014-05-31']],
    ['2014-01-31', 'FREQ=MONTHLY;SKIP=BACKWARD', ['2014-01-31', '2014-02-28', '2014-03-31']],
    ['2014-01-31', 'FREQ=MONTHLY;SKIP=FORWARD', ['2014-01-31', '2014-03-01', '2014-03-31']],
    ['2012-02-29', 'FREQ=YEARLY;SKIP=FORWARD', ['2012-02-29', '2013-03-01', '2014-03-01']],
    ['2012-02-29', 'FREQ=YEARLY;SKIP=BACKWARD', ['2012-02-29', '2013-02-28', '2014-02-28']],
    [
      '2012-12-31',
      'FREQ=YEARLY;BYYEARDAY=366;SKIP=FORWARD',
      ['2012-12-31', '2014-01-01', '2015-01-01'],
    ],
    // The 31st of April is the first of May, which comes once.
    [
      '2015-03-31',
      'FREQ=MONTHLY;BYMONTHDAY=1,31;SKIP=FORWARD',
      ['2015-03-31', '2015-04-01', '2015-05-01', '2015-05-31'],
    ],
    ['2015-01-31', 'FREQ=MONTHLY;BYDAY=-1SA;SKIP=FORWARD', ['2015-01-31', '2015-02-28']],
  ])('from %s by RSCALE=GREGORIAN;%s', (start, written, expected) => {
    expect(starts(start, `RSCALE=GREGORIAN;${written}`, expected.length)).toEqual(expected);
  });

  it('are not counted in the calendars of others', () => {
    expect(() => starts('2014-01-31', 'RSCALE=CHINESE;FREQ=YEARLY', 1)).toThrow('recurrence rule');
  });
});
