import {
  DayController,
  LazyPart,
  PrintController,
  SizeController,
  WidgetElement,
  WordsController,
} from '@telecom-valley/element';
import { localDate } from '@telecom-valley/time';
import { eventCalendar } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { styles } from './event-calendar.styles.ts';
import { type Events, where } from './event-index.ts';
import { EventsController } from './events-controller.ts';
import type { Choice } from './facets.ts';
import { FEWEST, roomIn } from './list-plan.ts';
import { Navigation } from './navigation.ts';
import { openEvent, type Sheet } from './open-event.ts';
import { renderControls } from './render-controls.ts';
import { type Layout, renderHeader } from './render-header.ts';
import { renderLayout } from './render-layout.ts';
import { clickedEvent } from './render-name.ts';
import type { ShownEvent } from './shown-event.ts';

/**
 * The cluster's events: a month at a time, as a grid where there is room for one and as a list elsewhere.
 *
 * @element tv-event-calendar
 * @slot - What the page shows without the calendar.
 * @slot header - What stands above the calendar, a heading for instance.
 * @slot empty - What is said where there are no events.
 * @fires tv-month-change - When another month is shown; `detail.month` is `YYYY-MM`.
 * @fires tv-event-open - When an event is opened; `detail` has its `id`, `name` and `url`. Prevented, nothing opens.
 * @fires tv-error - When something went wrong.
 * @csspart header - The name of the month and the buttons beside it.
 * @csspart controls - The search, the date to go to and the filters.
 * @csspart grid - The month as a grid.
 * @csspart list - The events as a list.
 * @csspart event - One event.
 * @csspart title - The name of the month, or of the day.
 * @csspart weekday - The name of a column of the grid.
 * @csspart day - One day of the grid; also `today`, `outside` the month, or `roomy`.
 * @csspart number - The number of a day.
 * @csspart more - The button that shows more events.
 * @csspart month - The name of a further month in the list.
 * @csspart row - One day of the list.
 * @csspart empty - What is said where there are no events.
 * @csspart sheet - The dialog of an event.
 * @csspart sheet-title - In it, the name of the event.
 * @csspart sheet-close - The button that closes it.
 * @csspart sheet-image - The picture.
 * @csspart sheet-facts - When, where and the like.
 * @csspart sheet-text - What the event is about.
 * @csspart sheet-actions - The links to the event, and into calendars.
 * @cssprop [--tv-block-size=48em] - The height, until a visitor asks for more than there is room for.
 * @cssprop [--tv-accent=currentColor] - The colour that marks events and today.
 * @cssprop [--tv-line] - The colour of lines: a shade of the text's.
 * @cssprop [--tv-tint] - The background of days outside the month: a shade of the text's colour.
 * @cssprop [--tv-background] - With `theme="card"`, what the calendar stands on.
 * @cssprop [--tv-radius=0.5em] - Corners.
 */
export class EventCalendar extends WidgetElement {
  static override styles = styles;

  static override properties = {
    src: {},
    view: {},
    filter: {},
    limit: { type: Number },
    calendar: {},
    fragment: { type: Boolean },
    seo: { type: Boolean },
    query: { attribute: false, state: true },
    choice: { attribute: false, state: true },
    isFiltering: { attribute: false, state: true },
    room: { attribute: false, state: true },
  };

  /** The addresses of the events, with spaces between: schema.org JSON-LD, iCalendar or OpenAgenda. */
  declare src: string;

  /** `month`, `list`, `day` or `next`; otherwise chosen by the element's own width. */
  declare view: '' | 'month' | 'list' | 'day' | 'next';

  /** What alone is shown: `category=IA&town=Nice`. */
  declare filter: string;

  /** How many events `view="next"` shows; otherwise as many as there is room for. */
  declare limit: number;

  /** The address of the whole calendar as an iCalendar file, for visitors to subscribe to. */
  declare calendar: string;

  /** Whether the page's address says what is shown, in its fragment: `#tv=2026-11`. */
  declare fragment: boolean;

  /** Whether search engines find the events to come in the page, as schema.org's JSON-LD. */
  declare seo: boolean;

  declare protected query: string;

  declare protected choice: Choice;

  declare protected isFiltering: boolean;

  /** How many events a list shows: as many as there is room for. */
  declare protected room: number;

  readonly #find = new LazyPart(this, () => import('./find.ts'));
  readonly #sheet: Sheet = new LazyPart(this, () => import('./event-sheet.ts'));
  readonly #markup = new LazyPart(this, () => import('./search-markup.ts'));
  readonly #subscription = new LazyPart(this, () => import('./render-subscription.ts'));
  readonly #words = new WordsController(this, eventCalendar);
  readonly #clock = new DayController(this, localDate);
  readonly #events = new EventsController(
    this,
    () => this.src,
    () => this.#clock.now,
  );
  readonly #print = new PrintController(this);
  readonly #size = new SizeController(this, (width, height) => {
    if (!this.isGrown) this.room = roomIn(height);
    return width >= GRID_FROM;
  });
  readonly #navigation = new Navigation(
    this,
    () => this.#clock.day,
    () => this.fragment,
  );

  /** The events that the page's author wants shown, whatever a visitor looks for. */
  #given: Events | undefined;

  constructor() {
    super();
    this.src = this.view = this.filter = this.calendar = this.query = '';
    this.limit = this.room = 0;
    this.choice = {};
    this.isFiltering = this.fragment = this.seo = false;
  }

  protected override renderContent(): TemplateResult | undefined {
    const { index } = this.#events;
    const words = this.#words.say;
    const find = this.#find.value;
    if (this.filter) void this.#find.want();
    if (this.calendar) void this.#subscription.want();
    const isReady = words && this.#size.step !== undefined && !(this.filter && !find);
    if (!index || !isReady) return undefined;
    const { cursor, layout, more, today } = this.#navigation;
    const isFixed = this.filter && find?.matcher('', find.readChoice(this.filter));
    const given = (this.#given = isFixed ? where(index, isFixed) : index);
    const view: CalendarView = {
      events: this.#isLooking && find ? where(given, find.matcher(this.query, this.choice)) : given,
      today,
      cursor,
      locale: this.locale,
      words,
    };
    const bare = this.view === 'next';
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && layout === 'day') this.#navigation.choose('month');
    };
    const open = (click: MouseEvent) => {
      const entry = clickedEvent(click);
      if (entry) this.#open(entry, click);
    };
    return html`<section
      class="widget"
      aria-label=${words('agenda')}
      @keydown=${leave}
      @click=${open}
    >
      <slot name="header"></slot>
      ${bare ? nothing : this.#renderHeader(view)}
      ${bare ? nothing : this.#renderControls(view, given)}
      ${renderLayout({
        ...view,
        layout: this.#layout,
        most: (bare && this.limit) || this.room * (more + 1),
        isWhole: this.#print.isPrinting && !bare,
        goTo: (date) => this.#navigation.goTo(date),
        openDay: (date) => this.#navigation.openDay(date, view.events),
        press: (key, date) => this.#navigation.press(key, date, view.events),
        showMore: () => {
          this.#navigation.showMore();
          this.grow();
        },
      })}
    </section>`;
  }

  #renderHeader(view: CalendarView): TemplateResult {
    const layout = this.#layout;
    return renderHeader({
      ...view,
      layout,
      layouts: this.#size.step && !this.view && !this.query ? ['month', 'list'] : [],
      canGoBack: this.#navigation.layout === 'day',
      choose: (chosen) => this.#navigation.choose(chosen),
      step: (by) => this.#navigation.step(by, layout === 'day'),
      goToday: () => this.#navigation.goTo(view.today),
    });
  }

  #renderControls(view: CalendarView, given: Events): TemplateResult {
    const toCome = (events: Events) => [...events.ahead(view.today)];
    const find = this.#find.value;
    return renderControls({
      words: view.words,
      query: this.query,
      chosen: Object.values(this.choice).filter((chosen) => chosen.length > 0).length,
      found: this.#isLooking && find ? toCome(view.events).length : undefined,
      isOpen: this.isFiltering,
      filters: this.isFiltering
        ? find?.renderFilters({
            events: toCome(where(given, find.matcher(this.query))).map(find.listingOf),
            choice: this.choice,
            locale: view.locale,
            filter: (choice) => (this.choice = choice),
            cursor: view.cursor,
            goTo: (date) => this.#navigation.goTo(date),
          })
        : nothing,
      subscription: this.#subscription.value?.renderSubscription(this.calendar, view.locale, () =>
        this.grow(),
      ),
      prepare: () => void this.#find.want(),
      search: (query) => {
        this.query = query;
        this.#navigation.goTo(view.today);
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
    const { layout } = this.#navigation;
    if (this.#print.isPrinting || this.query) return 'list';
    if (layout === 'day') return 'day';
    if (this.view === 'month' || this.view === 'day') return this.view;
    return this.view || !this.#size.step ? 'list' : layout || 'month';
  }

  get #isLooking(): boolean {
    return this.query.trim() !== '' || Object.values(this.choice).some(({ length }) => length > 0);
  }

  /** A list that turns out too high shows one event less, until it fits. */
  protected override updated(): void {
    const mayShrink = this.#layout === 'list' && !this.isGrown && this.room > FEWEST;
    if (mayShrink && this.scrollHeight > this.clientHeight) this.room -= 1;
    this.#openWanted();
    if (this.seo) void this.#markup.want();
    this.#markup.value?.markUp(this, this.seo ? this.#given : undefined, this.#clock.now);
  }

  /** A link to the page asked for an event. What is drawn first would take its sheet away again. */
  #openWanted(): void {
    const { wanted } = this.#navigation;
    if (!wanted || !this.#given) return;
    this.#navigation.wanted = '';
    for (const entry of this.#given.ahead('0000-01-01')) {
      if (entry.event?.id === wanted) return this.#open(entry);
    }
  }

  #open(entry: ShownEvent, click?: MouseEvent): void {
    openEvent(this.#sheet, entry, click, {
      host: this,
      now: this.#clock.now,
      addresses: this.src,
      words: this.#words.say!,
      opened: () => this.#navigation.share(entry.event!.id),
      closed: () => this.#navigation.share(),
    });
  }
}

/** In em: narrower than this, seven columns are too thin for words. */
const GRID_FROM = 40;

declare global {
  interface HTMLElementTagNameMap {
    'tv-event-calendar': EventCalendar;
  }
  interface GlobalEventHandlersEventMap {
    'tv-month-change': CustomEvent<{ month: string }>;
    'tv-event-open': CustomEvent<{ id: string; name: string; url: string | undefined }>;
  }
}
