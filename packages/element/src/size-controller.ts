import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells its element how large it is, and draws it again when that matters. */
export class SizeController<T> implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #stepOf: (width: number, height: number) => T;
  #observer: ResizeObserver | undefined;

  /** What `stepOf` makes of the size. */
  step: T | undefined;

  /**
   * @param stepOf - what the element makes of its width and height, in its own em: it is drawn again when
   *   this changes
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    stepOf: (width: number, height: number) => T,
  ) {
    this.#host = host;
    this.#stepOf = stepOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    // Drawing again at once may change the size again, of which the page would be told as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.#host;
    if (clientWidth === 0) return;
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const step = this.#stepOf(clientWidth / em, clientHeight / em);
    if (step === this.step) return;
    this.step = step;
    this.#host.requestUpdate();
  }
}
