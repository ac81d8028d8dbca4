// Fetched when something in a source is wrong.
import { type JsonLdNode, readEvent, under } from '@telecom-valley/catalog';
import { reportLost, type WidgetElement } from '@telecom-valley/element';
import { ParseError } from '@telecom-valley/shape';
import type { Origin } from './shown-event.ts';

/** Tells the page's developer what of some documents cannot be read, and where it stands. */
export function tellLosses(host: WidgetElement, origins: readonly Origin[]): void {
  for (const origin of origins) reportLost(host, origin.address, lossesOf(origin));
}

function lossesOf({ doubts, nodes, path }: Origin): ParseError[] {
  const losses: ParseError[] = [];
  for (const index of doubts) {
    const lose = (error: ParseError) => losses.push(under(error, path, index));
    try {
      readEvent(nodes.at(index) as JsonLdNode, lose);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      lose(error);
    }
  }
  return losses;
}
