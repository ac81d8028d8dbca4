import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells its element how large it is, and draws it again when that matters. */
export class SizeController<T> implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #stepOf: (width: number, height: number) => T;
  #observer: ResizeObserver | undefined;

  /** What `stepOf` makes of the size; undefined as long as there is none. */
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
    // The page is not made to lay itself out for us: its size comes when it has one.
    this.#observer = new ResizeObserver((entries) => {
      const { inlineSize: width, blockSize: height } = entries.at(-1)!.contentBoxSize[0]!;
      // Drawing again at once may change the size again, of which the page would be told as an error.
      if (this.step === undefined) this.#take(width, height);
      else requestAnimationFrame(() => this.#take(width, height));
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #take(width: number, height: number): void {
    if (width === 0) return;
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const step = this.#stepOf(width / em, height / em);
    if (step === this.step) return;
    this.step = step;
    this.#host.requestUpdate();
  }
}
