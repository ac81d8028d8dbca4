// Fetched where something in a document of ours cannot be read.
import { readEvents } from '@telecom-valley/catalog';
import { reportLost, type WidgetElement } from '@telecom-valley/element';
import type { Origin } from './shown-event.ts';

/** Tells the page's developer what it is, and where it stands. */
export function tellLosses(host: WidgetElement, origins: readonly Origin[]): void {
  for (const { address, doubts, nodes } of origins) {
    const errors = [...doubts].flatMap(
      (index) =>
        // Read in its place, so that it is named by that.
        readEvents({
          '@graph': [...Array<object>(index).fill({ '@type': 'Thing' }), nodes.at(index)],
        }).errors,
    );
    reportLost(host, address, errors);
  }
}
