import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long after midnight an element may still show the day before. */
const LATE_MS = 60_000;

/** Draws its element again when it is another day. */
export class DayController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dayAt: (now: number) => T;
  #timer = 0;
  #shown: T | undefined;

  /** @param dayAt - the day it is at an instant, in milliseconds since the epoch */
  constructor(host: ReactiveControllerHost, dayAt: (now: number) => T) {
    this.#host = host;
    this.#dayAt = dayAt;
    host.addController(this);
  }

  /** In milliseconds since the epoch. */
  get now(): number {
    return Date.now();
  }

  get day(): T {
    return (this.#shown = this.#dayAt(this.now));
  }

  hostConnected(): void {
    // Timers stand still while a machine sleeps: one that is set for midnight comes hours too late.
    this.#timer = window.setInterval(() => {
      if (this.#dayAt(this.now) !== this.#shown) this.#host.requestUpdate();
    }, LATE_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
