import {
  DayController,
  LazyPart,
  OwnHeight,
  PrintController,
  SizeController,
  WidgetElement,
  WordsController,
} from '@telecom-valley/element';
import { type CalendarDate, localDate, localTime } from '@telecom-valley/time';
import { eventCalendar } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { styles } from './event-calendar.styles.ts';
import type { Events } from './event-index.ts';
import { EventsController } from './events-controller.ts';
import type { Layout, Place } from './place.ts';
import { NOTHING_LOOKED_FOR, renderControls } from './render-controls.ts';
import { renderHeader } from './render-header.ts';
import { firstShown, renderLayout } from './render-layout.ts';
import { clickedEvent } from './render-name.ts';
import { FEWEST, roomIn } from './room-in.ts';
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
  };

  /** The addresses of the events, with spaces between: schema.org JSON-LD, iCalendar or OpenAgenda. */
  declare src: string;

  /** `month`, `list`, `day` or `next`; otherwise chosen by the element's own width. */
  declare view: '' | 'month' | 'list' | 'day' | 'next';

  /** What alone is shown: `category=IA&town=Nice`. */
  declare filter: string;

  /** How many events `view="next"` shows; otherwise as many as there is room for. */
  declare limit: number;

  /** The address of the whole calendar as an iCalendar file, for visitors to subscribe to; else `src`, if it is one. */
  declare calendar: string;

  /** Whether the page's address says what is shown, in its fragment: `#tv=2026-11`, `#tv=2026-11.list`. */
  declare fragment: boolean;

  /** Whether search engines find the events to come in the page, as schema.org's JSON-LD. */
  declare seo: boolean;

  readonly #markup = new LazyPart(this, () => import('./search-markup.ts'));
  readonly #search = new LazyPart(this, async () => {
    const part = await import('./search.ts');
    return new part.Search(this);
  });
  readonly #sheet = new LazyPart(this, () => import('./event-sheet.ts'));
  readonly #subscription = new LazyPart(this, () => import('./render-subscription.ts'));
  readonly #visit = new LazyPart(this, async () => {
    const part = await import('./visit.ts');
    const today = () => this.#today.day;
    return new part.Visit(this, this.#place, { today, sheet: this.#sheet });
  });
  readonly #words = new WordsController(this, eventCalendar);
  readonly #today = new DayController(this, localDate);
  readonly #events = new EventsController(
    this,
    () => this.src,
    () => this.#today.now,
    () => this.#place.cursor,
  );
  readonly #height = new OwnHeight(this);
  readonly #print = new PrintController(this);
  readonly #size = new SizeController(this, (width, height) => {
    if (!this.#height.isGrown) this.#room = roomIn(height);
    return width >= GRID_FROM;
  });

  readonly #place: Place = { cursor: '', layout: '', more: 0 };
  /** How many events a list shows: as many as there is room for. */
  #room = 0;
  /** The events that the page's author wants shown, whatever a visitor looks for. */
  #given: Events | undefined;

  constructor() {
    super();
    this.src = this.view = this.filter = this.calendar = '';
    this.limit = 0;
    this.fragment = this.seo = false;
  }

  protected override renderContent(): TemplateResult | undefined {
    const { index } = this.#events;
    const words = this.#words.say;
    if (this.#subscribed) void this.#subscription.want();
    if (this.fragment) void this.#visit.want();
    if (this.filter) void this.#search.want();
    const { value: search } = this.#search;
    const isReady =
      this.#size.step !== undefined &&
      (!this.fragment || this.#visit.value) &&
      (!this.filter || search);
    if (!index || !words || !isReady) return undefined;
    const given = (this.filter && search?.fixed(index, this.filter)) || index;
    this.#given = given;
    const today = this.#today.day;
    const view: CalendarView = {
      events: search?.found(given) ?? given,
      today,
      cursor: this.#place.cursor || today,
      locale: this.locale,
      words,
    };
    const bare = this.view === 'next';
    return html`<section
      class="widget"
      aria-label=${words('agenda')}
      @pointerover=${this.#prepare}
      @focusin=${this.#prepare}
      @keydown=${this.#leaveDay}
      @click=${this.#click}
    >
      <slot name="header"></slot>
      ${bare ? nothing : this.#renderHeader(view)}
      ${bare ? nothing : this.#renderControls(view, given)}
      ${renderLayout({
        ...view,
        layout: this.#layout,
        most: ((bare && this.limit) || this.#room) * (this.#place.more + 1),
        past: bare ? localTime(this.#today.now).slice(0, 16) : '',
        isWhole: this.#print.isPrinting && !bare,
        goTo: (date) => this.#visit.use((visit) => visit.goTo(date)),
        openDay: (date) => this.#visit.use((visit) => visit.openDay(date, view.events)),
        press: (key, date) => this.#visit.use((visit) => visit.press(key, date, view.events)),
        showMore: () => {
          this.#visit.use((visit) => visit.showMore());
          this.#height.grow();
        },
      })}
    </section>`;
  }

  #renderHeader(view: CalendarView): TemplateResult {
    const layout = this.#layout;
    return renderHeader({
      ...view,
      layout,
      hasChoice: !!this.#size.step && !this.view && !this.#search.value?.query,
      canGoBack: this.#place.layout === 'day',
      choose: (chosen) => this.#visit.use((visit) => visit.choose(chosen)),
      step: (by) => this.#visit.use((visit) => visit.step(by, layout === 'day')),
      goToday: () => this.#visit.use((visit) => visit.goToday()),
    });
  }

  #renderControls(view: CalendarView, given: Events): TemplateResult {
    const { locale, words } = view;
    const goTo = (date: CalendarDate) => this.#visit.use((visit) => visit.goTo(date));
    const { value: part } = this.#subscription;
    return renderControls({
      ...(this.#search.value?.state(view, given, firstShown(view, this.#layout), goTo) ??
        NOTHING_LOOKED_FOR),
      locale,
      words,
      subscription: part?.renderSubscription(this.#subscribed, locale, () => this.#height.grow()),
      prepare: () => void this.#search.want(),
      search: (query) => {
        this.#search.use((search) => search.type(query));
        this.#visit.use((visit) => visit.goToday());
      },
      clear: () => {
        this.#search.use((search) => search.clear());
        this.renderRoot.querySelector<HTMLElement>('[type=search]')!.focus();
      },
      toggle: (isOpen) => {
        this.#search.use((search) => search.toggle(isOpen));
        if (isOpen) this.#height.grow();
      },
    });
  }

  /** Where the whole calendar is: a source that is an iCalendar file is one already. */
  get #subscribed(): string {
    return this.calendar || (/^\S+\.ics\S*$/.exec(this.src.trim())?.[0] ?? '');
  }

  get #layout(): Layout {
    const { layout } = this.#place;
    if (this.#print.isPrinting || this.#search.value?.query) return 'list';
    if (layout === 'day') return 'day';
    if (this.view === 'month' || this.view === 'day') return this.view;
    return this.view || !this.#size.step ? 'list' : layout || 'month';
  }

  /** Somebody is about to use the calendar. */
  readonly #prepare = (): void => {
    void this.#visit.want();
  };

  readonly #leaveDay = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.#place.layout === 'day')
      this.#visit.use((visit) => visit.choose('month'));
  };

  /** Who asks for another window gets the event's page there. */
  readonly #click = (click: MouseEvent): void => {
    const entry = clickedEvent(click);
    if (!entry || click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    void this.#open(entry);
  };

  /** Where it cannot be opened here, the event's page is gone to. */
  async #open(entry: ShownEvent): Promise<void> {
    const place = {
      host: this,
      now: this.#today.now,
      addresses: this.src,
      words: this.#words.say!,
    };
    const visit = this.#visit.value ?? (await this.#visit.want());
    if (visit) visit.open(entry, place);
    else if (entry.event?.url) location.assign(entry.event.url);
  }

  /** A list that turns out too high shows one event less, until it fits. */
  protected override updated(): void {
    const mayShrink = this.#layout === 'list' && !this.#height.isGrown && this.#room > FEWEST;
    if (mayShrink && this.scrollHeight > this.clientHeight) {
      this.#room -= 1;
      this.requestUpdate();
    }
    // What is drawn first would take the sheet away again.
    const wanted = this.#given && this.#visit.value?.wantedAmong(this.#given, this.#events.index);
    if (wanted) void this.#open(wanted);
    if (this.seo) void this.#markup.want();
    this.#markup.value?.markUp(this, this.seo ? this.#given : undefined, this.#today.now);
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
