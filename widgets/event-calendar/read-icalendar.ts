// Fetched where a source is an iCalendar file.
import { readCalendarSlowly } from '@telecom-valley/calendars';
import { type JsonLdNode, writeEvents } from '@telecom-valley/catalog';
import { reportLost, type WidgetElement } from '@telecom-valley/element';
import type { CalendarDate } from '@telecom-valley/time';
import { inSlices } from './in-slices.ts';

const YEAR_MS = 366 * 86_400_000;

/** How far back and ahead of the day that is looked at events are unrolled. */
const YEARS = { before: 1, after: 2 };

/** Unrolls the events of iCalendar files around the months that are looked at: a rule may have no end. */
export class Unrolling {
  #from = 0;
  #until = 0;
  readonly #told = new Set<string>();

  constructor(now: number) {
    this.#moveTo(now);
  }

  /** Whether the files have to be read again, to have what a day's month has. */
  mustReach(date: CalendarDate): boolean {
    const at = Date.parse(date);
    const isOutside = at - YEAR_MS / 6 < this.#from || at + YEAR_MS / 6 > this.#until;
    if (isOutside) this.#moveTo(at);
    return isOutside;
  }

  /** Not further and further: of a century of every day there are more than anybody looks at. */
  #moveTo(at: number): void {
    this.#from = at - YEARS.before * YEAR_MS;
    this.#until = at + YEARS.after * YEAR_MS;
  }

  /**
   * Makes a calendar a document of ours. What of it cannot be read, the page's developer is told, once.
   *
   * @throws ParseError for bytes that are no calendar
   */
  async read(
    bytes: Uint8Array<ArrayBuffer>,
    host: WidgetElement,
    address: string,
  ): Promise<JsonLdNode> {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const window = { from: this.#from, until: this.#until, timeZone };
    const { events, problems } = await inSlices(readCalendarSlowly(bytes, window));
    if (!this.#told.has(address)) {
      this.#told.add(address);
      const errors = problems.map(({ line, error }) => new Error(`line ${line}: ${error.message}`));
      reportLost(host, address, errors);
    }
    return writeEvents(events);
  }
}
