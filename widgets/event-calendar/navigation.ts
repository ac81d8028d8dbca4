import type { WidgetElement } from '@telecom-valley/element';
import {
  addDays,
  addMonths,
  type CalendarDate,
  firstDayOfWeek,
  monthOf,
} from '@telecom-valley/time';
import type { ReactiveController } from 'lit';
import type { Events } from './event-index.ts';
import { FragmentController } from './fragment-controller.ts';
import { dayByKey, sameDayIn } from './grid-keys.ts';
import type { Layout } from './render-header.ts';

/** How far one can leaf: a calendar has to end somewhere, and years have four digits. */
const FIRST_MONTH = '1900-01';
const LAST_MONTH = '2199-12';

const CURSOR_CELL = '[role=gridcell][tabindex="0"]';

/** Where in the calendar a visitor is, and how they get elsewhere. */
export class Navigation implements ReactiveController {
  readonly #host: WidgetElement;
  readonly #today: () => CalendarDate;
  readonly #fragment: FragmentController;
  #cursor: CalendarDate = '';
  /** Where the focus goes once it is drawn. */
  #focusOn = '';

  /** The layout that was asked for; empty for the one that fits. */
  layout: Layout | '' = '';

  /** How many times more was asked for than there is room for. */
  more = 0;

  /** The id of an event that a link asks for, as long as it is not open. */
  wanted = '';

  /**
   * @param today - the visitor's
   * @param isShared - whether the page's address says what is shown
   */
  constructor(host: WidgetElement, today: () => CalendarDate, isShared: () => boolean) {
    this.#host = host;
    this.#today = today;
    this.#fragment = new FragmentController(host, isShared, (value) => this.#follow(value));
    host.addController(this);
  }

  get today(): CalendarDate {
    return this.#today();
  }

  /** The day one stands on: its month is shown. */
  get cursor(): CalendarDate {
    return this.#cursor || this.today;
  }

  hostConnected(): void {
    this.#follow(this.#fragment.value);
  }

  hostUpdated(): void {
    if (!this.#focusOn) return;
    this.#host.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = '';
  }

  goTo(date: CalendarDate): void {
    const before = monthOf(this.cursor);
    const month = monthOf(date);
    if (!date || month < FIRST_MONTH || month > LAST_MONTH) return;
    this.#cursor = date;
    this.#changed();
    if (month === before) return;
    this.#host.dispatchEvent(
      new CustomEvent('tv-month-change', { detail: { month }, bubbles: true, composed: true }),
    );
  }

  /** Goes so many days on where one is shown, else so many months. */
  step(by: number, isDay: boolean): void {
    const { cursor } = this;
    this.goTo(isDay ? addDays(cursor, by) : sameDayIn(addMonths(monthOf(cursor), by), cursor));
  }

  choose(layout: Layout): void {
    if (this.layout === 'day') this.#focusOn = CURSOR_CELL;
    this.layout = layout;
    this.#changed();
  }

  /** Shows what a day has, if it has anything. */
  openDay(date: CalendarDate, events: Events): void {
    if (events.between(date, date).length > 0) {
      this.layout = 'day';
      this.#focusOn = '.back';
    }
    this.goTo(date);
  }

  /** A key was pressed on a day of the grid. */
  press(key: KeyboardEvent, date: CalendarDate, events: Events): void {
    if (key.altKey || key.ctrlKey || key.metaKey) return;
    if (key.key === 'Enter' && (key.target as Element).role === 'gridcell') {
      // What gets the focus now would be pressed by the same key.
      key.preventDefault();
      this.openDay(date, events);
    }
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    const next = dayByKey(key, date, firstDayOfWeek(this.#host.locale), isRightToLeft);
    if (!next) return;
    key.preventDefault();
    this.#focusOn = CURSOR_CELL;
    this.goTo(next);
  }

  showMore(): void {
    this.more += 1;
    this.#host.requestUpdate();
  }

  /** Says in the page's address what is shown: an event, or where in the calendar one is. */
  share(id = ''): void {
    const place = this.layout === 'day' ? this.cursor : monthOf(this.cursor);
    this.#fragment.write(id || place);
  }

  #changed(): void {
    this.more = 0;
    this.share();
    this.#host.requestUpdate();
  }

  #follow(value: string): void {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
    if (isDay) this.layout = 'day';
    if (isDay || /^\d{4}-\d\d$/.test(value))
      this.goTo(isDay ? value : sameDayIn(value, this.cursor));
    else this.wanted = value;
    this.#host.requestUpdate();
  }
}
