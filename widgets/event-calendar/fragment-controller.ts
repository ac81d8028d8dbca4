import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PREFIX = '#tv=';

/**
 * Keeps what a calendar shows in the fragment of the page's address, so that it can be shared: `#tv=2026-11`,
 * `#tv=2026-11-18`, or `#tv=` and an event's id. A fragment that is the page's own stays as it is.
 */
export class FragmentController implements ReactiveController {
  readonly #isWanted: () => boolean;
  readonly #show: (value: string) => void;

  /**
   * @param isWanted - whether the page's author allowed it
   * @param show - is told what a link, or the page's history, asks for
   */
  constructor(
    host: ReactiveControllerHost,
    isWanted: () => boolean,
    show: (value: string) => void,
  ) {
    this.#isWanted = isWanted;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  /** What the address asks for; empty where it asks for nothing. */
  get value(): string {
    const { hash } = location;
    if (!this.#isWanted() || !hash.startsWith(PREFIX)) return '';
    try {
      return decodeURIComponent(hash.slice(PREFIX.length));
    } catch {
      return '';
    }
  }

  write(value: string): void {
    const { hash } = location;
    const fragment = PREFIX + encodeURIComponent(value);
    const isFree = hash === '' || hash.startsWith(PREFIX);
    if (!this.#isWanted() || !isFree || fragment === hash) return;
    try {
      history.replaceState(history.state, '', fragment);
    } catch {
      // WebKit allows it a hundred times in ten seconds: who leafs on so quickly does not share.
    }
  }

  readonly #read = (): void => {
    if (this.value) this.#show(this.value);
  };
}
