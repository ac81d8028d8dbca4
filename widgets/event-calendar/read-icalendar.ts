// Fetched where a source is an iCalendar file.
import { readCalendarSlowly } from '@telecom-valley/calendars';
import { type JsonLdNode, writeEvents } from '@telecom-valley/catalog';
import { inSlices } from './in-slices.ts';

const YEAR_MS = 366 * 86_400_000;

/** How far back and ahead the events of a calendar that repeat are unrolled. */
const YEARS = { before: 1, after: 2 };

/**
 * Makes a calendar a document of ours.
 *
 * @throws ParseError for bytes that are no calendar
 */
export async function readICalendar(
  bytes: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<JsonLdNode> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const window = {
    from: now - YEARS.before * YEAR_MS,
    until: now + YEARS.after * YEAR_MS,
    timeZone,
  };
  const { events } = await inSlices(readCalendarSlowly(bytes, window));
  return writeEvents(events);
}
