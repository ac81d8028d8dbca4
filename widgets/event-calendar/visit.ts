// Fetched at the first sign that somebody will use the calendar, or where the page's address says what is shown.
import type { LazyPart, WidgetElement } from '@telecom-valley/element';
import {
  addDays,
  addMonths,
  type CalendarDate,
  firstDayOfWeek,
  monthOf,
} from '@telecom-valley/time';
import type { ReactiveController } from 'lit';
import type { Events } from './event-index.ts';
import type { SheetPlace } from './event-sheet.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { dayByKey, sameDayIn } from './grid-keys.ts';
import type { Layout, Place } from './place.ts';
import type { Opener } from './render-name.ts';
import type { ShownEvent } from './shown-event.ts';

/** How far one can leaf: a calendar has to end somewhere, and years have four digits. */
const FIRST_MONTH = '1900-01';
const LAST_MONTH = '2199-12';

/** What follows a month in the page's address where it is shown as a list. */
const LIST = '.list';

function isWithin(date: CalendarDate): boolean {
  const month = monthOf(date);
  return month >= FIRST_MONTH && month <= LAST_MONTH;
}

const CURSOR_CELL = '[role=gridcell][tabindex="0"]';

/** The calendar that is visited. */
export interface Visited extends WidgetElement {
  /** Whether the page's address says what is shown. */
  readonly fragment: boolean;
}

/** What the visit needs to know of the calendar beside where one is. */
interface Circumstances {
  readonly today: () => CalendarDate;
  /** Fetched when the first event is opened. */
  readonly sheet: LazyPart<typeof import('./event-sheet.ts')>;
}

/** What a visitor does: goes elsewhere, opens a day or an event. */
export class Visit implements ReactiveController {
  readonly #host: Visited;
  readonly #place: Place;
  readonly #circumstances: Circumstances;
  /** Where the focus goes once it is drawn. */
  #focusOn = '';
  /** What has the focus as something is changed. */
  #focused: Element | undefined;
  /** How many events there were when more were asked for. */
  #names = -1;
  /** The id of an event that a link asks for, as long as it is not open. */
  #wanted = '';
  /** Where it was looked for in vain. */
  #lookedIn: unknown;

  /** @param place - is changed as the visitor moves */
  constructor(host: Visited, place: Place, circumstances: Circumstances) {
    this.#host = host;
    this.#place = place;
    this.#circumstances = circumstances;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const was = this.#focused;
    this.#focused = undefined;
    // What had the focus may be gone, or be of no use any more: whoever uses the keyboard goes on at the title.
    const isLost = was && (!was.isConnected || was.matches(':disabled'));
    const next = this.#focusOn || (isLost ? '#title' : '');
    this.#focusOn = '';
    if (next) root.querySelector<HTMLElement>(next)?.focus();
    if (this.#names >= 0 && !root.activeElement?.isConnected)
      root.querySelectorAll<HTMLElement>('.name')[this.#names]?.focus();
    this.#names = -1;
  }

  goTo(date: CalendarDate): void {
    if (!isWithin(date)) return;
    this.#wanted = '';
    this.#go(date);
    this.#share();
  }

  #go(date: CalendarDate): void {
    const before = monthOf(this.#cursor);
    const month = monthOf(date);
    this.#place.cursor = date;
    this.#changed();
    if (month === before) return;
    this.#host.dispatchEvent(
      new CustomEvent('tv-month-change', { detail: { month }, bubbles: true, composed: true }),
    );
  }

  goToday(): void {
    this.goTo(this.#circumstances.today());
  }

  /** Goes so many days on where one is shown, else so many months. */
  step(by: number, isDay: boolean): void {
    const cursor = this.#cursor;
    this.goTo(isDay ? addDays(cursor, by) : sameDayIn(addMonths(monthOf(cursor), by), cursor));
  }

  choose(layout: Layout): void {
    if (this.#place.layout === 'day') this.#focusOn = CURSOR_CELL;
    this.#place.layout = layout;
    this.#wanted = '';
    this.#changed();
    this.#share();
  }

  /** Shows what a day has, if it has anything. */
  openDay(date: CalendarDate, events: Events): void {
    if (events.between(date, date).length > 0) {
      this.#place.layout = 'day';
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
    this.#names = this.#host.renderRoot.querySelectorAll('.name').length;
    this.#place.more += 1;
    this.#host.requestUpdate();
  }

  /**
   * Opens the sheet of an event, unless the page says that it does something of its own. Where the sheet cannot
   * be had, the event's page is gone to.
   */
  open(entry: ShownEvent, place: Omit<SheetPlace, 'closed' | 'opened'>): void {
    const { id, name, url } = entry.event!;
    const opened = new CustomEvent('tv-event-open', {
      detail: { id, name, url },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.#host.dispatchEvent(opened)) return;
    void this.#circumstances.sheet.want().then((part) => {
      if (part)
        void part.openSheet(entry, {
          ...place,
          opened: () => this.#share(id),
          closed: () => {
            this.#share();
            this.#backTo(entry);
          },
        });
      else if (url) location.assign(url);
    });
  }

  /**
   * The event that a link asked for, among these; once, as a visitor may close it. Its month is shown.
   *
   * @param index - another whenever there are others to look among
   */
  wantedAmong(events: Events, index: unknown): ShownEvent | undefined {
    if (!this.#wanted || index === this.#lookedIn) return undefined;
    this.#lookedIn = index;
    for (const entry of events.ahead('0000-01-01')) {
      if (entry.event?.id !== this.#wanted) continue;
      this.#wanted = '';
      if (isWithin(entry.first)) this.#go(entry.first);
      return entry;
    }
    return undefined;
  }

  /** Who came by a link had the focus nowhere: it goes to the event, where that is drawn. */
  #backTo(entry: ShownEvent): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (root.activeElement) return;
    [...root.querySelectorAll<Opener>('.name')].find((name) => name.entry === entry)?.focus();
  }

  get #cursor(): CalendarDate {
    return this.#place.cursor || this.#circumstances.today();
  }

  #changed(): void {
    this.#focused = (this.#host.renderRoot as ShadowRoot).activeElement ?? undefined;
    this.#place.more = 0;
    this.#host.requestUpdate();
  }

  /** Says in the page's address what is shown: an event, or where in the calendar one is. */
  #share(id = ''): void {
    const cursor = this.#cursor;
    const { layout } = this.#place;
    const month = monthOf(cursor) + (layout === 'list' ? LIST : '');
    if (this.#host.fragment) writeFragment(id || (layout === 'day' ? cursor : month));
  }

  /** Goes where a link, or the page's history, leads. */
  readonly #follow = (): void => {
    const value = this.#host.fragment ? readFragment() : '';
    if (!value) return;
    const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
    const [, month, list] = /^(\d{4}-\d\d)(\.list)?$/.exec(value) ?? [];
    if (isDay || month) this.#place.layout = isDay ? 'day' : list ? 'list' : '';
    if (isDay) this.goTo(value);
    else if (month) this.goTo(sameDayIn(month, this.#cursor));
    else {
      this.#wanted = value;
      this.#lookedIn = undefined;
    }
    this.#host.requestUpdate();
  };
}
