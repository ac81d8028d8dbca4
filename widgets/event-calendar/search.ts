// Fetched when somebody begins to look for something, or where the page's author fixed what is shown.
import { type WidgetElement, WordsController } from '@telecom-valley/element';
import type { CalendarDate } from '@telecom-valley/time';
import { eventFilters } from '@telecom-valley/words';
import type { CalendarView } from './calendar-view.ts';
import { type Events, where } from './event-index.ts';
import { type Choice, facets, isChosen, isSameWord, readChoice } from './facets.ts';
import { facetsOf } from './facets-of.ts';
import type { ControlsState } from './render-controls.ts';
import { filterStyles } from './filters.styles.ts';
import { renderFilters } from './render-filters.ts';
import { fold, isFound } from './search-text.ts';
import type { ShownEvent } from './shown-event.ts';

/** What a visitor looks for, and what the page's author wants shown alone. */
export class Search {
  readonly #host: WidgetElement;
  readonly #words: WordsController<(typeof eventFilters)['fr']>;
  #choice: Choice = {};
  #isOpen = false;
  /** The filter of which the page's developer was told that it is none. */
  #told = '';
  query = '';
  /** Of what it draws. */
  readonly styles = filterStyles;

  constructor(host: WidgetElement) {
    this.#host = host;
    this.#words = new WordsController(host, eventFilters);
  }

  /** The events that the page's author wants shown. */
  fixed(events: Events, filter: string): Events {
    const { choice, unknown } = readChoice(filter);
    if (unknown.length > 0 && filter !== this.#told) {
      this.#told = filter;
      this.#host.report({
        message: `Cannot filter by "${unknown.join(', ')}"`,
        hint: `There is: ${facets.join(', ')}. As in filter="category=IA&town=Nice".`,
      });
    }
    return where(events, (entry) => !!entry.event && isChosen(facetsOf(entry), choice, isSameWord));
  }

  /** Those of them that the visitor looks for; undefined where they look for nothing. */
  found(events: Events): Events | undefined {
    const isLooking = this.query.trim() !== '' || this.#chosen > 0;
    return isLooking ? where(events, matcher(this.query, this.#choice)) : undefined;
  }

  /**
   * @param given - the events to look among
   * @param from - the first day of which something is shown: what is counted is what can be seen from there
   */
  state(
    view: CalendarView,
    given: Events,
    from: CalendarDate,
    goTo: (date: CalendarDate) => void,
  ): ControlsState {
    const found = this.found(given);
    const words = this.#words.say;
    return {
      query: this.query,
      isOpen: this.#isOpen,
      chosen: this.#chosen,
      found: found && [...found.ahead(from)].length,
      filters:
        this.#isOpen &&
        words &&
        renderFilters({
          ...view,
          from,
          words,
          events: where(given, matcher(this.query)),
          choice: this.#choice,
          filter: (choice) => {
            this.#choice = choice;
            this.#host.requestUpdate();
          },
          goTo,
        }),
    };
  }

  type(query: string): void {
    this.query = query;
    this.#host.requestUpdate();
  }

  toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#choice = {};
    this.type('');
  }

  /** Of how many facets something was chosen. */
  get #chosen(): number {
    return Object.values(this.#choice).filter(({ length }) => length > 0).length;
  }
}

/** Gives what tells whether an event can be read and is among those looked for. */
export function matcher(
  query: string,
  ...choices: readonly Choice[]
): (entry: ShownEvent) => boolean {
  const folded = fold(query.trim());
  return (entry) =>
    entry.event !== undefined &&
    choices.every((choice) => isChosen(facetsOf(entry), choice)) &&
    (folded === '' || isFound(entry, folded));
}
