import { isEventNode, nodesOf } from '@telecom-valley/catalog';
import { jsonIn, LazyPart, SourceController, type WidgetElement } from '@telecom-valley/element';
import type { ReactiveController } from 'lit';
import { EventIndex } from './event-index.ts';
import { type Origin, ShownEvent, timesOf } from './shown-event.ts';

/** In bytes. Of a document of some hundreds of events a page shows the fewest. */
const LARGE = 200_000;

/** Gives the calendar the events of its addresses, in an index; the same event of two of them once. */
export class EventsController implements ReactiveController {
  readonly #host: WidgetElement;
  readonly #now: () => number;
  readonly #source: SourceController<ShownEvent[]>;
  readonly #losses: LazyPart<typeof import('./tell-losses.ts')>;
  #indexed: readonly ShownEvent[][] | undefined;
  #index: EventIndex | undefined;
  /** Those of which nothing was told yet. */
  #origins: Origin[] = [];

  /** @param addresses - as the page's author wrote them */
  constructor(host: WidgetElement, addresses: () => string, now: () => number) {
    this.#host = host;
    this.#now = now;
    this.#source = new SourceController(host, addresses, (bytes, address) =>
      this.#read(bytes, address),
    );
    this.#losses = new LazyPart(host, () => import('./tell-losses.ts'));
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
    const told = this.#origins.filter(({ doubts }) => doubts.size > 0);
    if (told.length === 0) return;
    this.#origins = this.#origins.filter(({ doubts }) => doubts.size === 0);
    void this.#losses.want().then((part) => part?.tellLosses(this.#host, told));
  }

  async #read(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<ShownEvent[]> {
    const large =
      bytes.length > LARGE && (await import('./large-document.ts')).readLarge(bytes, address);
    const { origin, entries } = large || small(await this.#documentIn(bytes), address);
    this.#origins = [...this.#origins.filter((other) => other.address !== address), origin];
    return entries;
  }

  /** Whatever the server calls it: servers that do not know what they send are not rare. */
  async #documentIn(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
    const isJson = /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 99)));
    const document = isJson ? jsonIn(bytes) : bytes;
    if (isJson && !('events' in Object(document))) return document;
    const { readForeign } = await import('./read-foreign.ts');
    return readForeign(document, this.#now());
  }
}

function small(document: unknown, address: string): { origin: Origin; entries: ShownEvent[] } {
  const found = nodesOf(document);
  if (!found) throw new TypeError('expected JSON-LD with a list of events');
  const { path, nodes } = found;
  const origin: Origin = { address, path, nodes, doubts: new Set() };
  const entries = nodes.flatMap((node, index) =>
    isEventNode(node) ? new ShownEvent(origin, index, timesOf(node)) : [],
  );
  return { origin, entries };
}

function eachOnce(entries: readonly ShownEvent[]): ShownEvent[] {
  const known = new Map<string, ShownEvent>();
  for (const entry of entries) if (!known.has(entry.key)) known.set(entry.key, entry);
  return [...known.values()];
}
