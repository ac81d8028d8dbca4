import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  monthOf,
} from '@telecom-valley/time';
import type { ShownEvent } from './shown-event.ts';

/** In days. What lasts longer is kept apart, so that it need not stand under each of its months. */
const LONG = 40;

/** Events to choose from by their days. */
export interface Events {
  /** The events of some days, by their start. */
  between(from: CalendarDate, to: CalendarDate): ShownEvent[];
  /** What still goes on on a day, then what begins from that day on, by their start. */
  ahead(from: CalendarDate): Iterable<ShownEvent>;
}

/**
 * Events by the months they begin in: what one month costs does not grow with the number of all events.
 */
export class EventIndex implements Events {
  readonly #months = new Map<CalendarMonth, ShownEvent[]>();
  readonly #long: ShownEvent[] = [];
  readonly #order: readonly CalendarMonth[];

  constructor(entries: Iterable<ShownEvent>) {
    for (const entry of entries) {
      const month = monthOf(entry.first);
      const list = this.#months.get(month);
      if (list) list.push(entry);
      else this.#months.set(month, [entry]);
      if (isLong(entry)) this.#long.push(entry);
    }
    this.#order = [...this.#months.keys()].toSorted();
    for (const list of [...this.#months.values(), this.#long]) list.sort(byStart);
  }

  between(from: CalendarDate, to: CalendarDate): ShownEvent[] {
    const earliest = monthOf(addDays(from, -LONG));
    const short = this.#order
      .filter((month) => month >= earliest && month <= to)
      .flatMap((month) => this.#months.get(month)!.filter((entry) => !isLong(entry)));
    return [...this.#long, ...short]
      .filter(({ first, last }) => first <= to && last >= from)
      .toSorted(byStart);
  }

  *ahead(from: CalendarDate): Generator<ShownEvent> {
    for (const entry of this.between(from, from)) if (entry.first < from) yield entry;
    for (const month of this.#order) {
      if (month < monthOf(from)) continue;
      for (const entry of this.#months.get(month)!) if (entry.first >= from) yield entry;
    }
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

function isLong({ first, last }: ShownEvent): boolean {
  return monthOf(first) !== monthOf(last) && daysBetween(first, last) > LONG;
}

function byStart(a: ShownEvent, b: ShownEvent): number {
  return a.starts < b.starts ? -1 : Number(a.starts > b.starts);
}
