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
  const date = dateOf(String(value).trim());
  if (date === undefined) throw unexpected('date', value);
  return date;
};

function dateOf(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  const date = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : written;
  return isCalendarDate(date) ? date : undefined;
}

/** A day, and behind it an hour as it is said (`12h`, `à 18h30`) or as ISO 8601 has it (`T12:00`, `12:00:00`). */
const MOMENT = /^([^\sT]+)(?:(?: à)?[ T]+(\d{1,2})(?: ?h ?|:)(?:(\d\d)(?::(\d\d))?)?)?$/;

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
    const [, day = '', hours, minutes = '00', seconds = '00'] = MOMENT.exec(written) ?? [];
    const date = dateOf(day);
    const isOfClocks = Number(hours ?? 0) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
    if (date === undefined || !isOfClocks) throw unexpected('date or time', value);
    if (hours === undefined) {
      return formatInstant(edge === 'opens' ? startOfDay(date, zone) : endOfDay(date, zone), zone);
    }
    const time = `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
    return formatInstant(instantOf(`${date}T${time}`, zone), zone);
  };
}
