import type { CSSResult } from 'lit';
import type { WidgetElement } from './widget-element.ts';

/** A part of a widget's code that is fetched when somebody needs it. It may bring `styles` of its own. */
export class LazyPart<T extends object> {
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

  /** Does something with it, at once where it is there. */
  use(deed: (part: T) => void): void {
    if (this.value) deed(this.value);
    else void this.want().then((part) => part && deed(part));
  }

  async #fetch(): Promise<T | undefined> {
    try {
      this.value = await this.#load();
      const { styles } = this.value as { styles?: CSSResult };
      const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
      if (styles) adoptedStyleSheets.push(styles.styleSheet!);
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
