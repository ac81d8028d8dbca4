import { readEventListings } from '@telecom-valley/catalog';
import {
  ClockController,
  SizeController,
  SourceController,
  WidgetElement,
} from '@telecom-valley/element';
import {
  addMonths,
  type CalendarDate,
  type CalendarMonth,
  firstDayOfWeek,
  localDate,
  monthOf,
  nextLocalDay,
} from '@telecom-valley/time';
import { eventCalendar, formatDate, type Say } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import { styles } from './event-calendar.styles.ts';
import { type EventDays, eventDays } from './event-days.ts';
import { type ListPlan, planList } from './list-plan.ts';
import { renderList } from './render-list.ts';
import { renderMonth } from './render-month.ts';

/**
 * The cluster's events: a month at a time, as a grid where there is room for one and as a list elsewhere.
 *
 * @element tv-event-calendar
 * @slot - What the page shows without the calendar.
 * @fires tv-month-change - When another month is shown; `detail.month` is `YYYY-MM`.
 * @fires tv-error - When something went wrong.
 * @csspart header - The name of the month and the buttons beside it.
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
    month: { attribute: false, state: true },
    more: { attribute: false, state: true },
    room: { attribute: false, state: true },
  };

  /** The address of the events: schema.org JSON-LD. */
  declare src: string;

  /** The month that is shown, `YYYY-MM`; empty for the present one. */
  declare protected month: CalendarMonth;

  /** How many times more was asked for than there is room for. */
  declare protected more: number;

  /** How many events a list shows: as many as there is room for. */
  declare protected room: number;

  readonly #source = new SourceController(
    this,
    () => this.src,
    (document) => this.#read(document),
  );
  readonly #clock = new ClockController(this, nextLocalDay);
  readonly #size = new SizeController(this, (width, height) => {
    this.room = roomIn(height);
    return width >= GRID_FROM;
  });

  constructor() {
    super();
    this.src = '';
    this.month = '';
    this.more = 0;
    this.room = 0;
  }

  protected override renderContent(): TemplateResult | undefined {
    const entries = this.#source.value;
    if (!entries) return undefined;
    const words = this.speak(eventCalendar);
    const today = localDate(this.#clock.now);
    const month = this.month || monthOf(today);
    return html`<section class="widget" aria-label=${words('agenda')}>
      ${this.#renderHeader(month, today, words)}
      ${
        this.#size.step
          ? this.#renderGrid(entries, month, today, words)
          : this.#renderList(entries, month, today, words)
      }
    </section>`;
  }

  #renderHeader(month: CalendarMonth, today: CalendarDate, words: Words): TemplateResult {
    return html`<div part="header" class="header">
      <p class="title" id="title" aria-live="polite">${formatDate(month, 'month', this.locale)}</p>
      <div class="buttons">
        <button
          type="button"
          ?disabled=${month === monthOf(today)}
          @click=${() => this.#show(monthOf(today))}
        >
          ${words('today')}
        </button>
        <button
          type="button"
          class="step"
          aria-label=${words('previousMonth')}
          ?disabled=${month <= FIRST_MONTH}
          @click=${() => this.#show(addMonths(month, -1))}
        >
          ‹
        </button>
        <button
          type="button"
          class="step"
          aria-label=${words('nextMonth')}
          ?disabled=${month >= LAST_MONTH}
          @click=${() => this.#show(addMonths(month, 1))}
        >
          ›
        </button>
      </div>
    </div>`;
  }

  #renderGrid(
    entries: readonly EventDays[],
    month: CalendarMonth,
    today: CalendarDate,
    words: Words,
  ): TemplateResult {
    const next = nextAfterEmpty(entries, month);
    return html`${next === undefined ? nothing : this.#renderEmpty(month, next, words)}
    ${renderMonth(
      {
        entries,
        month,
        today,
        locale: this.locale,
        firstDay: firstDayOfWeek(this.locale),
        showsAll: this.more > 0,
        words,
      },
      () => this.#showMore(),
    )}`;
  }

  #renderEmpty(month: CalendarMonth, next: EventDays | null, words: Words): TemplateResult {
    const { locale } = this;
    return html`<p class="empty">
      ${words('noEvents', { month: formatDate(month, 'month', locale) })}
      ${
        next
          ? html`<button type="button" @click=${() => this.#show(monthOf(next.first))}>
              ${words('nextEvent', { date: formatDate(next.first, 'long', locale) })}
            </button>`
          : nothing
      }
    </p>`;
  }

  #renderList(
    entries: readonly EventDays[],
    month: CalendarMonth,
    today: CalendarDate,
    words: Words,
  ): TemplateResult {
    const from = month === monthOf(today) ? today : `${month}-01`;
    const plan: ListPlan = planList(entries, from, this.room * (this.more + 1));
    return renderList({ plan, today, locale: this.locale, words }, () => this.#showMore());
  }

  /** A list that turns out too high shows one event less, until it fits. */
  protected override updated(): void {
    const isTooHigh = this.scrollHeight > this.clientHeight;
    if (isTooHigh && !this.#size.step && this.more === 0 && this.room > FEWEST) this.room -= 1;
  }

  #show(month: CalendarMonth): void {
    this.month = month;
    this.more = 0;
    this.dispatchEvent(
      new CustomEvent('tv-month-change', { detail: { month }, bubbles: true, composed: true }),
    );
  }

  #showMore(): void {
    this.more += 1;
    this.grow();
  }

  #read(document: unknown): EventDays[] {
    const { entries, errors } = readEventListings(document);
    this.reportLost(this.src, errors);
    return entries.map(eventDays).toSorted((a, b) => compare(a.event.startDate, b.event.startDate));
  }
}

/** In em: narrower than this, seven columns are too thin for words. */
const GRID_FROM = 40;

/** Even where there is no room for them. */
const FEWEST = 3;

/** How many events may fit into a list so many em high: as if each took a single line for its name. */
function roomIn(height: number): number {
  return Math.max(FEWEST, Math.floor((height - 6) / 3.5));
}

/** How far one can leaf: a calendar has to end somewhere, and years have four digits. */
const FIRST_MONTH = '1900-01';
const LAST_MONTH = '2199-12';

type Words = Say<(typeof eventCalendar)['en']>;

/** Of a month without events, the first event after it, or null for none; undefined where it has some. */
function nextAfterEmpty(
  entries: readonly EventDays[],
  month: CalendarMonth,
): EventDays | null | undefined {
  const [start, end] = [`${month}-01`, `${addMonths(month, 1)}-01`];
  if (entries.some(({ first, last }) => first < end && last >= start)) return undefined;
  return entries.find(({ first }) => first >= end) ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

declare global {
  interface HTMLElementTagNameMap {
    'tv-event-calendar': EventCalendar;
  }
  interface GlobalEventHandlersEventMap {
    'tv-month-change': CustomEvent<{ month: string }>;
  }
}
