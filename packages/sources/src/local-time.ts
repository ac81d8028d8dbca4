import { type Shape, unexpected } from '@telecom-valley/shape';
import {
  endOfDay,
  formatInstant,
  instantOf,
  isCalendarDate,
  parseInstant,
  startOfDay,
  type TimeZone,
} from '@telecom-valley/time';

/**
 * Reads a date as people in France write it, or as ISO 8601 does: `18/11/2026` or `2026-11-18`.
 *
 * @returns `YYYY-MM-DD`
 */
export const writtenDate: Shape<string> = (value) => {
  const [, day, month, year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(value).trim()) ?? [];
  const date = year
    ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    : String(value).trim();
  if (!isCalendarDate(date)) throw unexpected('date', value);
  return date;
};

/**
 * Reads when something opens or closes: a day, a day and a time, or an instant. A day alone opens with its
 * first instant and closes with its last.
 *
 * @returns an instant with its offset
 */
export function writtenInstant(zone: TimeZone, edge: 'opens' | 'closes'): Shape<string> {
  return (value) => {
    const written = String(value).trim();
    if (parseInstant(written) !== undefined) return written;
    const [, day = '', hours, minutes = '00'] =
      /^(\S+)(?:(?: à)?[ T]+(\d{1,2})(?: ?h ?|:)(\d\d)?)?$/.exec(written) ?? [];
    const date = writtenDate(day === '' ? value : day);
    if (hours === undefined) {
      return formatInstant(edge === 'opens' ? startOfDay(date, zone) : endOfDay(date, zone), zone);
    }
    if (Number(hours) > 23 || Number(minutes) > 59) throw unexpected('date', value);
    return formatInstant(instantOf(`${date}T${hours.padStart(2, '0')}:${minutes}:00`, zone), zone);
  };
}
