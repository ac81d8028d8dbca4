import type { ReactiveController } from 'lit';
import { ask } from './shared-answer.ts';
import type { WidgetElement } from './widget-element.ts';

/**
 * Gives its element what stands at some addresses, read. The element is drawn again when something comes.
 * Other addresses drop the old answers, even those that are on their way.
 */
export class SourceController<T> implements ReactiveController {
  readonly #host: WidgetElement;
  readonly #addresses: () => string;
  readonly #read: (bytes: Uint8Array<ArrayBuffer>, address: string) => T | Promise<T>;
  #asked = '';
  #asking: AbortController | undefined;

  /** What was read so far, in the order of the addresses; undefined as long as there is nothing. */
  value: readonly T[] | undefined;

  /**
   * @param addresses - as the page's author wrote them, with spaces between; relative to the page
   * @param read - makes sense of a document. What it throws is told to the page's developer
   */
  constructor(
    host: WidgetElement,
    addresses: () => string,
    read: (bytes: Uint8Array<ArrayBuffer>, address: string) => T | Promise<T>,
  ) {
    this.#host = host;
    this.#addresses = addresses;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const asked = this.#addresses();
    if (!this.#host.isConnected || asked === this.#asked) return;
    this.hostDisconnected();
    this.#asked = asked;
    this.#asking = new AbortController();
    this.#load(asked.split(/\s+/).filter(Boolean), this.#asking.signal);
  }

  hostDisconnected(): void {
    this.#asking?.abort();
    this.#asked = '';
  }

  /** Reads everything once more; what is there stays until then. */
  reload(): void {
    this.hostDisconnected();
    this.hostUpdate();
  }

  #load(addresses: readonly string[], signal: AbortSignal): void {
    /** Each at its address's place. */
    const come: T[] = [];
    let left = addresses.length;
    addresses.forEach(async (written, index) => {
      try {
        const { href } = new URL(written, document.baseURI);
        const read = await this.#read(await ask(href, signal), written);
        come[index] = read;
      } catch (cause) {
        if (!signal.aborted) this.#report(written, cause as Error);
      }
      if (signal.aborted) return;
      left -= 1;
      // Without the holes of those that are still on their way. What another address may still give is worth
      // waiting for with what stood before.
      if (come.length > 0) this.value = come.flat(0) as T[];
      else if (left === 0) this.value = undefined;
      this.#host.requestUpdate();
    });
  }

  #report(written: string, cause: Error): void {
    this.#host.report({
      message: `Cannot show "${written}": ${cause.message}`,
      hint: 'It must answer itself, not redirect, with "Access-Control-Allow-Origin: *"; the page\'s Content-Security-Policy must allow its host in connect-src.',
      cause,
    });
  }
}
