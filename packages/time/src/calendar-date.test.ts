import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysOfMonth,
  isCalendarDate,
  monthOf,
  type Weekday,
  weekdayOf,
} from './calendar-date.ts';
import { monthMatrix } from './month-matrix.ts';

const date = fc.integer({ min: 0, max: 3_652_058 }).map((days) => addDays('0000-01-01', days));
const month = date.map(monthOf).filter((shown) => shown > '0000-01' && shown < '9999-12');
const firstDay = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;

it('there is no day before the first and after the last', () => {
  expect(addDays('0000-01-01', -1)).toBe('');
  expect(addDays('9999-12-31', 1)).toBe('');
  expect(addDays('', 1)).toBe('');
});

describe('calendar dates', () => {
  it.each(['2024-02-29', '0000-01-01', '9999-12-31', '0099-05-05'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '',
    '2026-11-18T09:00',
  ])('%j does not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('adding days is undone by taking them away, and daysBetween counts them', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const days = daysBetween(from, to);
        expect(addDays(from, days)).toBe(to);
        expect(Math.sign(days)).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
    );
  });

  it('weekdays follow one another', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    fc.assert(
      fc.property(date, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  it('months turn over at the end of a year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', -23)).toBe('2024-12');
  });

  it('a month ends with its last day', () => {
    expect(daysOfMonth('2028-02')).toEqual(['2028-02-01', '2028-02-29']);
    expect(daysOfMonth('2026-12')).toEqual(['2026-12-01', '2026-12-31']);
  });
});

describe('monthMatrix', () => {
  it('has each day of the month once, in whole weeks, without a week too many', () => {
    fc.assert(
      fc.property(month, firstDay, (shown, first) => {
        const weeks = monthMatrix(shown, first);
        const days = weeks.flat();
        const [start, end] = daysOfMonth(shown);
        expect(days.filter((day) => monthOf(day) === shown)).toHaveLength(
          daysBetween(start, end) + 1,
        );
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0]!) === first)).toBe(
          true,
        );
        expect(weeks.every((week) => week.some((day) => monthOf(day) === shown))).toBe(true);
        expect(
          days.every((day, index) => index === 0 || day === addDays(days[index - 1]!, 1)),
        ).toBe(true);
      }),
    );
  });
});
