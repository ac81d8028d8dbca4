/** Somebody who wants to be told when the next moment has come that matters to them. */
export interface Listener {
  /** The instant they wait for, in milliseconds since the epoch; Infinity for none. */
  readonly due: number;
  tick(): void;
}

/** As much of a browser's window as a clock needs. */
export type ClockWindow = Pick<Window, 'setTimeout' | 'clearTimeout'> & {
  readonly Date: Pick<DateConstructor, 'now'>;
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener'>;
};

/** The longest sleep: a machine that was suspended has then lost no more than this. */
const LONGEST_MS = 60_000;

/**
 * One timer for everybody on a page, set to the next moment at which one of them changes. It sleeps while
 * nobody can see the page.
 */
export class PageClock {
  #window: ClockWindow;
  #listeners = new Set<Listener>();
  #timer = 0;

  constructor(window: ClockWindow) {
    this.#window = window;
    window.document.addEventListener('visibilitychange', () => this.#ring());
  }

  get now(): number {
    return this.#window.Date.now();
  }

  add(listener: Listener): void {
    this.#listeners.add(listener);
    this.reset();
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener);
    this.reset();
  }

  /** To be called when what a listener waits for has changed. */
  reset(): void {
    this.#window.clearTimeout(this.#timer);
    const due = Math.min(...[...this.#listeners].map((listener) => listener.due));
    if (due === Infinity || !this.#isVisible) return;
    const delay = Math.min(Math.max(due - this.now, 0), LONGEST_MS);
    this.#timer = this.#window.setTimeout(() => this.#ring(), delay);
  }

  get #isVisible(): boolean {
    return this.#window.document.visibilityState === 'visible';
  }

  #ring(): void {
    const { now } = this;
    if (this.#isVisible)
      this.#listeners.forEach((listener) => listener.due <= now && listener.tick());
    this.reset();
  }
}

let clock: PageClock | undefined;

/** The clock of this page. */
export function pageClock(): PageClock {
  return (clock ??= new PageClock(window));
}
