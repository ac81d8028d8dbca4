import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Listener, type PageClock, pageClock } from './page-clock.ts';

/**
 * Draws its element again when the time has come at which what it shows changes, as long as it can be
 * seen: not on a hidden page, not off screen.
 */
export class ClockController implements ReactiveController, Listener {
  #host: ReactiveControllerHost & Element;
  #nextChange: (now: number) => number;
  #clock: PageClock;
  #observer: IntersectionObserver | undefined;
  #isOnScreen = false;

  due = Infinity;
  /** The time that is shown, in milliseconds since the epoch. */
  now: number;

  /**
   * @param nextChange - when what the element shows at `now` will be no longer right: an instant in
   *   milliseconds since the epoch, Infinity for never
   */
  constructor(
    host: ReactiveControllerHost & Element,
    nextChange: (now: number) => number,
    clock: PageClock = pageClock(),
  ) {
    this.#host = host;
    this.#nextChange = nextChange;
    this.#clock = clock;
    this.now = clock.now;
    host.addController(this);
  }

  hostConnected(): void {
    this.#clock.add(this);
    this.#observer = new IntersectionObserver((entries) => {
      this.#isOnScreen = entries.at(-1)?.isIntersecting ?? false;
      this.#wait();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#isOnScreen = false;
    this.#clock.remove(this);
  }

  hostUpdate(): void {
    this.now = this.#clock.now;
  }

  hostUpdated(): void {
    this.#wait();
  }

  tick(): void {
    this.due = Infinity;
    this.#host.requestUpdate();
  }

  #wait(): void {
    const due = this.#isOnScreen ? this.#nextChange(this.now) : Infinity;
    if (due === this.due) return;
    this.due = due;
    this.#clock.reset();
  }
}
