// Fetched where a source is no JSON-LD.
import { readCalendarSlowly } from '@telecom-valley/calendars';
import { type JsonLdNode, writeEvents } from '@telecom-valley/catalog';
import { inSlices } from './in-slices.ts';
import { fromAgenda, isAgenda } from './open-agenda.ts';

const YEAR_MS = 366 * 86_400_000;

/** How far back and ahead the events of a calendar that repeat are unrolled. */
const YEARS = { before: 1, after: 2 };

/**
 * Gives what an iCalendar file, or an agenda of OpenAgenda, says as JSON-LD, so that all sources are read by
 * one reader.
 *
 * @throws ParseError for bytes that are no calendar
 */
export async function readForeign(document: unknown, now: number): Promise<unknown> {
  if (isAgenda(document)) return fromAgenda(document);
  if (!(document instanceof Uint8Array)) return document;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const window = {
    from: now - YEARS.before * YEAR_MS,
    until: now + YEARS.after * YEAR_MS,
    timeZone,
  };
  const { events } = await inSlices(readCalendarSlowly(document, window));
  return writeEvents(events) satisfies JsonLdNode;
}
