import { isOwn, type JsonLdNode, ownNodes } from '@telecom-valley/catalog';
import {
  jsonIn,
  LazyPart,
  othersTurn,
  SourceController,
  type WidgetElement,
} from '@telecom-valley/element';
import type { CalendarDate } from '@telecom-valley/time';
import type { ReactiveController } from 'lit';
import { EventIndex } from './event-index.ts';
import type { Unrolling } from './read-icalendar.ts';
import { type Origin, ShownEvent, timesOf } from './shown-event.ts';

/** In bytes. Of a document of some hundreds of events a page shows the fewest. */
const LARGE = 200_000;

interface Read {
  readonly origin: Origin;
  readonly entries: ShownEvent[];
}

/** Gives the calendar the events of its addresses, in an index; the same event of two of them once. */
export class EventsController implements ReactiveController {
  readonly #host: WidgetElement;
  readonly #now: () => number;
  readonly #cursor: () => CalendarDate;
  readonly #source: SourceController<ShownEvent[]>;
  readonly #losses: LazyPart<typeof import('./tell-losses.ts')>;
  #indexed: readonly ShownEvent[][] | undefined;
  #index: EventIndex | undefined;
  #unrolling: Unrolling | undefined;
  /** Those of which nothing was told yet. */
  #origins: Origin[] = [];

  /**
   * @param addresses - as the page's author wrote them
   * @param cursor - the day whose month is looked at; empty for today's
   */
  constructor(
    host: WidgetElement,
    addresses: () => string,
    now: () => number,
    cursor: () => CalendarDate,
  ) {
    this.#host = host;
    this.#now = now;
    this.#cursor = cursor;
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

  hostUpdate(): void {
    const cursor = this.#cursor();
    if (cursor && this.#unrolling?.mustReach(cursor)) this.#source.reload();
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
      isOwn(bytes) && bytes.length > LARGE ? await this.#large(bytes, address) : undefined;
    const { origin, entries } = large || small(await this.#ownDocument(bytes, address), address);
    this.#origins = [...this.#origins.filter((other) => other.address !== address), origin];
    return entries;
  }

  /** What was found is drawn in a task of its own: the page may answer its visitor before. */
  async #large(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<Read | undefined> {
    const { readLarge } = await import('./large-document.ts');
    const found = readLarge(bytes, address);
    await othersTurn();
    return found;
  }

  /** Documents of others are made ours first, so that there is one way to read them. */
  async #ownDocument(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<unknown> {
    if (isOwn(bytes)) return jsonIn(bytes);
    // Whatever the server calls it: servers that do not know what they send are not rare.
    if (/^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 99))))
      return (await import('./read-json-ld.ts')).readJsonLd(jsonIn(bytes), this.#host, address);
    const { Unrolling } = await import('./read-icalendar.ts');
    this.#unrolling ??= new Unrolling(this.#now());
    return this.#unrolling.read(bytes, this.#host, address);
  }
}

function small(document: unknown, address: string): Read {
  const nodes = ownNodes(document);
  const origin: Origin = { address, nodes, doubts: new Set() };
  const entries = nodes.map(
    (node, index) => new ShownEvent(origin, index, timesOf(Object(node) as JsonLdNode)),
  );
  return { origin, entries };
}

function eachOnce(entries: readonly ShownEvent[]): ShownEvent[] {
  const known = new Set<string>();
  return entries.filter(({ keys }) => {
    const isNew = !keys.some((key) => known.has(key));
    for (const key of keys) known.add(key);
    return isNew;
  });
}
