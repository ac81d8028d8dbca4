import type { ReactiveController } from 'lit';
import { ask, type SharedAnswer } from './shared-answer.ts';
import type { WidgetElement } from './widget-element.ts';

/** The addresses that were asked for together. */
interface Round<T> {
  /** What came so far, each at its address's place. */
  readonly come: T[];
  /** How many have not come, and did not fail either. */
  left: number;
}

/**
 * Gives its element what stands at some addresses, read. The element is drawn again when something comes.
 * Other addresses drop the old answers, even those that are on their way.
 */
export class SourceController<T> implements ReactiveController {
  #host: WidgetElement;
  #addresses: () => string;
  #read: (bytes: Uint8Array<ArrayBuffer>, address: string) => T | Promise<T>;
  #answers: SharedAnswer[] = [];
  #asked = '';

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
    const addresses = asked.split(/\s+/).filter(Boolean);
    const round = { come: [], left: addresses.length };
    addresses.forEach((address, index) => void this.#load(address, index, round));
  }

  hostDisconnected(): void {
    this.#answers.forEach((answer) => answer.release());
    this.#answers = [];
    this.#asked = '';
  }

  async #load(written: string, index: number, round: Round<T>): Promise<void> {
    const answers = this.#answers;
    try {
      const { href } = new URL(written, document.baseURI);
      const answer = ask(href);
      answers.push(answer);
      const read = await this.#read(await answer.bytes, written);
      if (this.#answers !== answers) return;
      round.left -= 1;
      round.come[index] = read;
      // Without the holes of those that are still on their way.
      this.value = round.come.flat(0);
      this.#host.requestUpdate();
    } catch (cause) {
      if (this.#answers !== answers) return;
      // What another address may still give is worth waiting for with what stood before.
      round.left -= 1;
      if (round.left === 0 && round.come.length === 0) this.value = undefined;
      this.#host.report({
        message: `Cannot show "${written}": ${(cause as Error).message}`,
        hint: 'Open the address in a browser. It must answer itself, not redirect, with "Access-Control-Allow-Origin: *", and the page\'s Content-Security-Policy must allow its host in connect-src.',
        cause,
      });
      this.#host.requestUpdate();
    }
  }
}
