import type { ReactiveController } from 'lit';
import { ask, type SharedAnswer } from './shared-answer.ts';
import type { WidgetElement } from './widget-element.ts';

/**
 * Gives its element the document at an address, read. The element is drawn again when it comes. A new
 * address drops the old answer, even one that is on its way.
 */
export class SourceController<T> implements ReactiveController {
  #host: WidgetElement;
  #address: () => string;
  #read: (document: unknown) => T;
  #answer: SharedAnswer | undefined;
  #asked: string | undefined;

  /** What was read, once it is. */
  value: T | undefined;

  /**
   * @param address - as the page's author wrote it; relative to the page
   * @param read - makes sense of the document; what it throws is told to the page's developer
   */
  constructor(host: WidgetElement, address: () => string, read: (document: unknown) => T) {
    this.#host = host;
    this.#address = address;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const address = this.#address();
    if (!this.#host.isConnected || address === this.#asked) return;
    this.#drop();
    this.#asked = address;
    if (address) void this.#load(address);
  }

  hostDisconnected(): void {
    this.#drop();
  }

  async #load(written: string): Promise<void> {
    let answer: SharedAnswer | undefined;
    try {
      const { href } = new URL(written, document.baseURI);
      answer = ask(href);
      this.#answer = answer;
      const read = this.#read(await answer.document);
      if (this.#answer !== answer) return;
      this.value = read;
      this.#host.requestUpdate();
    } catch (cause) {
      if (this.#answer !== answer) return;
      this.value = undefined;
      this.#host.report({
        message: `Cannot show "${written}": ${(cause as Error).message}`,
        hint: 'Open the address in a browser. It must answer itself, not redirect, with JSON and "Access-Control-Allow-Origin: *", and the page\'s Content-Security-Policy must allow its host in connect-src.',
        cause,
      });
      this.#host.requestUpdate();
    }
  }

  #drop(): void {
    this.#answer?.release();
    this.#answer = undefined;
    this.#asked = undefined;
  }
}
