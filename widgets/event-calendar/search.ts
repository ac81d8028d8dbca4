import { LazyPart, type WidgetElement } from '@telecom-valley/element';
import type { CalendarDate } from '@telecom-valley/time';
import type { TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { type Events, where } from './event-index.ts';
import type { Choice } from './facets.ts';
import { renderControls } from './render-controls.ts';

/** What a visitor looks for. */
interface Wish {
  readonly query: string;
  readonly choice: Choice;
  /** Whether they see what there is to choose. */
  readonly isOpen: boolean;
}

const NO_WISH: Wish = { query: '', choice: {}, isOpen: false };

/** What a search asks of the calendar it is in. */
interface Circumstances {
  /** The events to look among. */
  readonly given: Events;
  readonly subscription: unknown;
  readonly goTo: (date: CalendarDate) => void;
  readonly goToday: () => void;
  readonly makeRoom: () => void;
}

/** What is looked for, by the page's author and by a visitor. */
export class Search {
  readonly #host: WidgetElement;
  readonly #find: LazyPart<typeof import('./find.ts')>;
  #wish = NO_WISH;

  constructor(host: WidgetElement) {
    this.#host = host;
    this.#find = new LazyPart(host, () => import('./find.ts'));
  }

  get hasQuery(): boolean {
    return this.#wish.query !== '';
  }

  /** The events that the page's author wants shown; undefined as long as it is not known how to tell. */
  fixed(events: Events, filter: string): Events | undefined {
    if (!filter) return events;
    void this.#find.want();
    const { value: find } = this.#find;
    return find && where(events, find.matcher('', find.readChoice(filter)));
  }

  /** Those of them that the visitor looks for; undefined where they look for nothing. */
  found(events: Events): Events | undefined {
    const { query, choice } = this.#wish;
    const isLooking = query.trim() !== '' || this.#chosen > 0;
    const { value: find } = this.#find;
    return isLooking && find ? where(events, find.matcher(query, choice)) : undefined;
  }

  render(view: CalendarView, place: Circumstances): TemplateResult {
    const { query, choice, isOpen } = this.#wish;
    const { value: find } = this.#find;
    const found = this.found(place.given);
    return renderControls({
      words: view.words,
      query,
      isOpen,
      chosen: this.#chosen,
      found: found && [...found.ahead(view.today)].length,
      filters:
        isOpen &&
        find?.renderFilters({
          ...view,
          events: where(place.given, find.matcher(query)),
          choice,
          filter: (chosen) => this.#change({ choice: chosen }),
          goTo: place.goTo,
        }),
      subscription: place.subscription,
      search: (typed) => {
        this.#change({ query: typed });
        place.goToday();
      },
      prepare: () => void this.#find.want(),
      clear: () => this.#change(NO_WISH),
      toggle: (opened) => {
        this.#change({ isOpen: opened });
        if (opened) place.makeRoom();
      },
    });
  }

  /** How many facets were chosen something of. */
  get #chosen(): number {
    return Object.values(this.#wish.choice).filter(({ length }) => length > 0).length;
  }

  #change(changes: Partial<Wish>): void {
    this.#wish = { ...this.#wish, ...changes };
    // Not every browser gives the focus to what is clicked.
    void this.#find.want();
    this.#host.requestUpdate();
  }
}
