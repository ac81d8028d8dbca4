import { ClockController, LazyPart, SizeController, WidgetElement } from '@telecom-valley/element';
import {
  addDays,
  addMonths,
  type CalendarDate,
  firstDayOfWeek,
  localDate,
  monthOf,
  nextLocalDay,
} from '@telecom-valley/time';
import { eventCalendar } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { styles } from './event-calendar.styles.ts';
import { type Events, where } from './event-index.ts';
import { EventsController } from './events-controller.ts';
import type { Choice } from './facets.ts';
import { dayByKey, sameDayIn } from './grid-keys.ts';
import { FEWEST, roomIn } from './list-plan.ts';
import { openEvent, type Sheet } from './open-event.ts';
import { renderControls } from './render-controls.ts';
import { type Layout, renderHeader } from './render-header.ts';
import { renderLayout } from './render-layout.ts';
import type { ShownEvent } from './shown-event.ts';

/**
 * The cluster's events: a month at a time, as a grid where there is room for one and as a list elsewhere.
 *
 * @element tv-event-calendar
 * @slot - What the page shows without the calendar.
 * @fires tv-month-change - When another month is shown; `detail.month` is `YYYY-MM`.
 * @fires tv-event-open - When an event is opened; `detail` has its `id`, `name` and `url`. Prevented, nothing opens.
 * @fires tv-error - When something went wrong.
 * @csspart header - The name of the month and the buttons beside it.
 * @csspart controls - The search, the date to go to and the filters.
 * @csspart grid - The month as a grid.
 * @csspart list - The events as a list.
 * @csspart event - One event.
 * @cssprop [--tv-block-size] - The height of the element.
 * @cssprop [--tv-accent=currentColor] - The colour that marks events and today.
 */
export class EventCalendar extends WidgetElement {
  static override styles = styles;

  static override properties = {
    src: {},
    view: {},
    filter: {},
    limit: { type: Number },
    cursor: { attribute: false, state: true },
    layout: { attribute: false, state: true },
    query: { attribute: false, state: true },
    choice: { attribute: false, state: true },
    isFiltering: { attribute: false, state: true },
    more: { attribute: false, state: true },
    room: { attribute: false, state: true },
  };

  /** The addresses of the events, with spaces between: schema.org JSON-LD. */
  declare src: string;

  /** `month`, `list`, `day` or `next`; otherwise chosen by the element's own width. */
  declare view: string;

  /** What alone is shown: `category=IA&town=Nice`. */
  declare filter: string;

  /** How many events `view="next"` shows; otherwise as many as there is room for. */
  declare limit: number;

  /** The day one stands on; empty for today. */
  declare protected cursor: CalendarDate;

  /** The layout that was asked for; empty for the one that fits. */
  declare protected layout: Layout | '';

  declare protected query: string;

  declare protected choice: Choice;

  declare protected isFiltering: boolean;

  /** How many times more was asked for than there is room for. */
  declare protected more: number;

  /** How many events a list shows: as many as there is room for. */
  declare protected room: number;

  readonly #find = new LazyPart(this, () => import('./find.ts'));
  readonly #sheet: Sheet = new LazyPart(this, () => import('./event-sheet.ts'));
  readonly #clock = new ClockController(this, nextLocalDay);
  readonly #events = new EventsController(
    this,
    () => this.src,
    () => this.#clock.now,
  );
  readonly #size = new SizeController(this, (width, height) => {
    if (!this.isGrown) this.room = roomIn(height);
    return width >= GRID_FROM;
  });
  /** Where the focus goes once it is drawn. */
  #focusOn = '';

  constructor() {
    super();
    this.src = this.view = this.filter = this.cursor = this.layout = this.query = '';
    this.limit = this.more = this.room = 0;
    this.choice = {};
    this.isFiltering = false;
  }

  protected override renderContent(): TemplateResult | undefined {
    const { index } = this.#events;
    const find = this.#find.value;
    if (this.filter && !find) void this.#find.want();
    if (!index || this.#size.step === undefined || (this.filter && !find)) return undefined;
    const today = localDate(this.#clock.now);
    const isFixed = find?.matcher('', find.readChoice(this.filter));
    const readable = where(
      index,
      (entry) => entry.event !== undefined && isFixed?.(entry) !== false,
    );
    const view: CalendarView = {
      events:
        this.#isLooking && find ? where(readable, find.matcher(this.query, this.choice)) : readable,
      today,
      cursor: this.cursor || today,
      locale: this.locale,
      words: this.speak(eventCalendar),
      open: (entry, click) => this.#open(entry, click),
    };
    const bare = this.view === 'next';
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && this.layout === 'day') this.#choose('month');
    };
    return html`<section class="widget" aria-label=${view.words('agenda')} @keydown=${leave}>
      ${bare ? nothing : this.#renderHeader(view)}
      ${bare ? nothing : this.#renderControls(view, readable)}
      ${renderLayout({
        ...view,
        layout: this.#layout,
        most: (bare && this.limit) || this.room * (this.more + 1),
        goTo: (date) => this.#goTo(date),
        openDay: (date) => this.#openDay(date, view.events),
        press: (key, date) => this.#press(key, date, view.events),
        showMore: () => this.#showMore(),
      })}
    </section>`;
  }

  #renderHeader(view: CalendarView): TemplateResult {
    const layout = this.#layout;
    return renderHeader({
      ...view,
      layout,
      layouts: this.#size.step && !this.view && !this.query ? ['month', 'list'] : [],
      canGoBack: this.layout === 'day',
      choose: (chosen) => this.#choose(chosen),
      step: (by) =>
        this.#goTo(
          layout === 'day'
            ? addDays(view.cursor, by)
            : sameDayIn(addMonths(monthOf(view.cursor), by), view.cursor),
        ),
      goToday: () => this.#goTo(view.today),
    });
  }

  #renderControls(view: CalendarView, readable: Events): TemplateResult {
    const toCome = (events: Events) => Array.from(events.ahead(view.today), ({ event }) => event!);
    const find = this.#find.value;
    return renderControls({
      ...view,
      query: this.query,
      chosen: Object.values(this.choice).filter((chosen) => chosen.length > 0).length,
      found: this.#isLooking && find ? toCome(view.events).length : undefined,
      isOpen: this.isFiltering,
      filters: this.isFiltering
        ? find?.renderFilters({
            events: toCome(where(readable, find.matcher(this.query))),
            choice: this.choice,
            locale: view.locale,
            filter: (choice) => (this.choice = choice),
          })
        : nothing,
      prepare: () => void this.#find.want(),
      goTo: (date) => this.#goTo(date),
      search: (query) => {
        this.query = query;
        this.cursor = '';
      },
      clear: () => {
        this.query = '';
        this.choice = {};
      },
      toggle: (isOpen) => {
        this.isFiltering = isOpen;
        if (!isOpen) return;
        this.grow();
        // Not every browser gives the focus to what is clicked.
        void this.#find.want();
      },
    });
  }

  get #layout(): Layout {
    if (this.query) return 'list';
    if (this.layout === 'day') return 'day';
    if (this.view === 'month' || this.view === 'day') return this.view;
    return this.view || !this.#size.step ? 'list' : this.layout || 'month';
  }

  get #isLooking(): boolean {
    return this.query.trim() !== '' || Object.values(this.choice).some(({ length }) => length > 0);
  }

  /** A list that turns out too high shows one event less, until it fits. */
  protected override updated(): void {
    const mayShrink = this.#layout === 'list' && !this.isGrown && this.room > FEWEST;
    if (mayShrink && this.scrollHeight > this.clientHeight) this.room -= 1;
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = '';
  }

  #goTo(date: CalendarDate): void {
    const before = monthOf(this.cursor || localDate(this.#clock.now));
    const month = monthOf(date);
    if (!date || month < FIRST_MONTH || month > LAST_MONTH) return;
    this.cursor = date;
    this.more = 0;
    if (month === before) return;
    this.dispatchEvent(
      new CustomEvent('tv-month-change', { detail: { month }, bubbles: true, composed: true }),
    );
  }

  #choose(layout: Layout): void {
    if (this.layout === 'day') this.#focusOn = CURSOR_CELL;
    this.layout = layout;
    this.more = 0;
  }

  #openDay(date: CalendarDate, events: Events): void {
    this.#goTo(date);
    if (events.between(date, date).length === 0) return;
    this.layout = 'day';
    this.#focusOn = '.back';
  }

  #press(key: KeyboardEvent, date: CalendarDate, events: Events): void {
    if (key.altKey || key.ctrlKey || key.metaKey) return;
    if (key.key === 'Enter' && key.target === key.currentTarget) {
      // What gets the focus now would be pressed by the same key.
      key.preventDefault();
      this.#openDay(date, events);
    }
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const next = dayByKey(key, date, firstDayOfWeek(this.locale), isRightToLeft);
    if (!next) return;
    key.preventDefault();
    this.#goTo(next);
    this.#focusOn = CURSOR_CELL;
  }

  #open(entry: ShownEvent, click: MouseEvent): void {
    const addresses = this.src.trim().split(/\s+/);
    openEvent(this, this.#sheet, entry, click, {
      root: this.renderRoot as ShadowRoot,
      locale: this.locale,
      now: this.#clock.now,
      origins: addresses.map((address) => new URL(address, document.baseURI).origin),
    });
  }

  #showMore(): void {
    this.more += 1;
    this.grow();
  }
}

/** In em: narrower than this, seven columns are too thin for words. */
const GRID_FROM = 40;

const CURSOR_CELL = '[role=gridcell][tabindex="0"]';

/** How far one can leaf: a calendar has to end somewhere, and years have four digits. */
const FIRST_MONTH = '1900-01';
const LAST_MONTH = '2199-12';

declare global {
  interface HTMLElementTagNameMap {
    'tv-event-calendar': EventCalendar;
  }
  interface GlobalEventHandlersEventMap {
    'tv-month-change': CustomEvent<{ month: string }>;
  }
}
