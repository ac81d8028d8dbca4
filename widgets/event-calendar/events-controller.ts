import { isEventNode, nodesOf, under } from '@telecom-valley/catalog';
import { SourceController, type WidgetElement } from '@telecom-valley/element';
import type { ReactiveController } from 'lit';
import { EventIndex } from './event-index.ts';
import { ShownEvent } from './shown-event.ts';

/** Gives the calendar the events of its addresses, in an index; the same event of two of them once. */
export class EventsController implements ReactiveController {
  readonly #host: WidgetElement;
  readonly #now: () => number;
  readonly #source: SourceController<ShownEvent[]>;
  #indexed: readonly ShownEvent[][] | undefined;
  #index: EventIndex | undefined;
  #lost = new Map<string, Error[]>();

  /** @param addresses - as the page's author wrote them */
  constructor(host: WidgetElement, addresses: () => string, now: () => number) {
    this.#host = host;
    this.#now = now;
    this.#source = new SourceController(host, addresses, (document, address) =>
      this.#read(document, address),
    );
    host.addController(this);
  }

  /** Undefined as long as nothing is there. */
  get index(): EventIndex | undefined {
    const { value } = this.#source;
    if (value !== this.#indexed) {
      this.#indexed = value;
      this.#index = value && new EventIndex(value.length > 1 ? eachOnce(value.flat()) : value[0]!);
    }
    return this.#index;
  }

  /** Of what is found to be wrong as it is looked at, the page's developer is told once. */
  hostUpdated(): void {
    for (const [address, errors] of this.#lost) {
      this.#host.reportLost(address, errors);
      if (errors.length > 0) this.#lost.delete(address);
    }
  }

  async #read(document: unknown, address: string): Promise<ShownEvent[]> {
    const lost: Error[] = [];
    this.#lost.set(address, lost);
    const { path, nodes } = nodesOf(await this.#toJsonLd(document));
    return nodes.flatMap((node, index) =>
      isEventNode(node)
        ? new ShownEvent(node, (error) => lost.push(under(error, path, index)))
        : [],
    );
  }

  async #toJsonLd(document: unknown): Promise<unknown> {
    const isJsonLd = !(document instanceof Uint8Array) && !('events' in Object(document));
    if (isJsonLd) return document;
    const { readForeign } = await import('./read-foreign.ts');
    return readForeign(document, this.#now());
  }
}

function eachOnce(entries: readonly ShownEvent[]): Iterable<ShownEvent> {
  const known = new Map<string, ShownEvent>();
  for (const entry of entries) if (!known.has(entry.key)) known.set(entry.key, entry);
  return known.values();
}
