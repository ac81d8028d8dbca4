import { addDays, type CalendarDate, daysBetween } from '@telecom-valley/time';
import type { ShownEvent } from './shown-event.ts';

/** In days. What lasts longer is kept apart, so that nobody has to look for it among all that began before. */
const LONG = 40;

/** Events to choose from by their days. Whether one can be read is known when it is looked at. */
export interface Events {
  /** The events of some days, by their start. */
  between(from: CalendarDate, to: CalendarDate): ShownEvent[];
  /** What still goes on on a day, then what begins from that day on, by their start. */
  ahead(from: CalendarDate): Iterable<ShownEvent>;
}

/** Events by their start: what one month costs does not grow with the number of all events. */
export class EventIndex implements Events {
  readonly #all: readonly ShownEvent[];
  readonly #long: readonly ShownEvent[];

  constructor(entries: readonly ShownEvent[]) {
    this.#all = entries.toSorted(byStart);
    this.#long = this.#all.filter(isLong);
  }

  between(from: CalendarDate, to: CalendarDate): ShownEvent[] {
    const lately = addDays(from, -LONG);
    return [
      ...this.#long.filter(({ first }) => first < lately),
      ...this.#all.slice(this.#firstOn(lately), this.#firstOn(addDays(to, 1))),
    ].filter(({ last }) => last >= from);
  }

  *ahead(from: CalendarDate): Generator<ShownEvent> {
    for (const entry of this.between(from, from)) if (entry.first < from) yield entry;
    for (let at = this.#firstOn(from); at < this.#all.length; at += 1) yield this.#all[at]!;
  }

  /** The place of the first event that begins on a day or later. */
  #firstOn(date: CalendarDate): number {
    let [low, high] = [0, this.#all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#all[middle]!.starts < date) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The same with some of the events alone. */
export function where(events: Events, isWanted: (entry: ShownEvent) => boolean): Events {
  return {
    between: (from, to) => events.between(from, to).filter(isWanted),
    *ahead(from) {
      for (const entry of events.ahead(from)) if (isWanted(entry)) yield entry;
    },
  };
}

function isLong(entry: ShownEvent): boolean {
  const isOfOneMonth = entry.starts.slice(0, 7) === entry.ends.slice(0, 7);
  return !isOfOneMonth && daysBetween(entry.first, entry.last) > LONG;
}

function byStart(a: ShownEvent, b: ShownEvent): number {
  return a.starts < b.starts ? -1 : Number(a.starts > b.starts);
}
