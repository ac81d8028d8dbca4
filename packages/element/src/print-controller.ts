import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its element again for paper, and back for the screen. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #media: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#media?.matches ?? false;
  }

  hostConnected(): void {
    this.#media = matchMedia('print');
    this.#media.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
