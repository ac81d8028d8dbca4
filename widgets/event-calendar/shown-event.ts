import { type EventGlance, glanceAt, type JsonLdNode } from '@telecom-valley/catalog';
import { addDays, type CalendarDate } from '@telecom-valley/time';
import { wallTime } from './wall-time.ts';

/** A document of ours that events stand in. */
export interface Origin {
  readonly address: string;
  readonly nodes: { at(index: number): unknown };
  /** Where something was found that could not be read. */
  readonly doubts: Set<number>;
}

/** What the clocks of an event's place show, `YYYY-MM-DDTHH:MM`; dates where it takes whole days. */
export interface Times {
  readonly starts: string;
  readonly ends: string;
}

/** When the event of a node is; its start is empty where it does not say it. */
export function timesOf(node: JsonLdNode): Times {
  const starts = wallTime(node.startDate, node);
  const ends = wallTime(node.endDate, node);
  return { starts, ends: ends.length === starts.length ? ends : starts };
}

/**
 * An event of a document, and the days it is shown on, as the clocks of its place count them. A page that has
 * thousands shows a few: each is read when it is looked at.
 */
export class ShownEvent implements Times {
  readonly #origin: Origin;
  readonly #index: number;
  #event: EventGlance | null | undefined;
  readonly starts: string;
  readonly ends: string;

  constructor(origin: Origin, index: number, { starts, ends }: Times) {
    this.#origin = origin;
    this.#index = index;
    this.starts = starts;
    this.ends = ends;
  }

  get node(): JsonLdNode {
    return Object(this.#origin.nodes.at(this.#index)) as JsonLdNode;
  }

  get first(): CalendarDate {
    return this.starts.slice(0, 10);
  }

  /** What ends at midnight does not reach into the day that begins then. */
  get last(): CalendarDate {
    const { first, ends } = this;
    const last = ends.slice(0, 10);
    if (last <= first) return first;
    return ends.endsWith('T00:00') ? addDays(last, -1) : last;
  }

  /** As much of it as months and lists show; undefined where it cannot be read. */
  get event(): EventGlance | undefined {
    if (this.#event === undefined) {
      this.#event = glanceAt(this.node) ?? null;
      if (!this.#event) this.#origin.doubts.add(this.#index);
    }
    return this.#event ?? undefined;
  }

  /** What tells it apart from others, and from its other dates; two that share one of these are the same. */
  get keys(): readonly string[] {
    const instant = Date.parse(String(this.node.startDate));
    return [this.event?.id, this.event?.name].map((own) => `${own} ${instant}`);
  }
}
