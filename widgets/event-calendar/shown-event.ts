import {
  type EventListing,
  idOf,
  type JsonLdNode,
  readEventListing,
} from '@telecom-valley/catalog';
import { ParseError } from '@telecom-valley/shape';
import { addDays, type CalendarDate } from '@telecom-valley/time';
import { wallTime } from './wall-time.ts';

/**
 * An event of a document, and the days it is shown on, as the clocks of its place count them. A page that has
 * thousands shows a few: each is read when it is looked at.
 */
export class ShownEvent {
  readonly node: JsonLdNode;
  /** What clocks show when it begins, `YYYY-MM-DDTHH:MM`; a date where it takes whole days. */
  readonly starts: string;
  readonly ends: string;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly #lose: (error: ParseError) => void;
  #event: EventListing | null | undefined;

  /** @param lose - is told what of it cannot be read, when it is looked at */
  constructor(node: JsonLdNode, lose: (error: ParseError) => void) {
    this.node = node;
    this.#lose = lose;
    this.starts = wallTime(node.startDate, node);
    this.ends = wallTime(node.endDate, node) || this.starts;
    this.first = this.starts.slice(0, 10);
    const last = this.ends.slice(0, 10);
    const endsAtMidnight = this.ends.endsWith('T00:00');
    // What ends at midnight does not reach into the day that begins then.
    this.last = last <= this.first ? this.first : endsAtMidnight ? addDays(last, -1) : last;
  }

  /** As much of it as lists show; undefined where it cannot be read. */
  get event(): EventListing | undefined {
    if (this.#event === undefined) {
      try {
        this.#event = readEventListing(this.node, this.#lose);
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        this.#event = null;
        this.#lose(error);
      }
    }
    return this.#event ?? undefined;
  }

  /** What tells it apart from others, and from its other dates. */
  get key(): string {
    return `${idOf(this.node, this.event?.name ?? '')} ${this.starts}`;
  }
}
