import type { WidgetElement } from './widget-element.ts';

/** A part of a widget's code that is fetched when somebody needs it. */
export class LazyPart<T> {
  readonly #host: WidgetElement;
  readonly #load: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;

  /** The part, once it is there: its element is drawn again then. */
  value: T | undefined;

  constructor(host: WidgetElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Fetches it, once. Undefined where it cannot be had, of which the page's developer is told. */
  want(): Promise<T | undefined> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<T | undefined> {
    try {
      this.value = await this.#load();
      this.#host.requestUpdate();
    } catch (cause) {
      this.#loading = undefined;
      this.#host.report({
        message: `Cannot load a part of the widget: ${String(cause)}`,
        hint: "The page's Content-Security-Policy must allow this script's host in script-src.",
        cause,
      });
    }
    return this.value;
  }
}
