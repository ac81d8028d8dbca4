// Fetched where a source is JSON-LD of somebody else, or an export of OpenAgenda.
import { type JsonLdNode, readEventsSlowly, writeEvents } from '@telecom-valley/catalog';
import { reportLost, type WidgetElement } from '@telecom-valley/element';
import { inSlices } from './in-slices.ts';
import { fromAgenda, isAgenda } from './open-agenda.ts';

/**
 * Makes a stranger's document one of ours. What of it cannot be read, the page's developer is told.
 *
 * @throws ParseError for a document that has no events
 */
export async function readJsonLd(
  document: unknown,
  host: WidgetElement,
  address: string,
): Promise<JsonLdNode> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { entries, errors } = await inSlices(
    readEventsSlowly(isAgenda(document) ? fromAgenda(document, host.locale) : document, timeZone),
  );
  reportLost(host, address, errors);
  return writeEvents(entries);
}
