// Fetched where a source is no JSON-LD.
import { readCalendar } from '@telecom-valley/calendars';
import { type JsonLdNode, writeEvents } from '@telecom-valley/catalog';
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
export function readForeign(document: unknown, now: number): unknown {
  if (isAgenda(document)) return fromAgenda(document);
  if (!(document instanceof Uint8Array)) return document;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const window = {
    from: now - YEARS.before * YEAR_MS,
    until: now + YEARS.after * YEAR_MS,
    timeZone,
  };
  return writeEvents(readCalendar(document, window).events) satisfies JsonLdNode;
}
