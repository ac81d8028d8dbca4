// Lit, as pages load it: its templates, and of its element and style sheets what our elements use. The build takes this
// where our sources say `lit`; npm packages depend on Lit itself.
import type { PropertyDeclaration, ReactiveController } from 'lit';
import { render } from 'lit/html.js';

export { html, nothing, render } from 'lit/html.js';

/** A style sheet, made when an element first needs it. */
class Styles {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

/** Numbers and other style sheets may stand in a style sheet. */
export function css(texts: TemplateStringsArray, ...values: readonly (Styles | number)[]): Styles {
  return new Styles(
    texts.reduce((before, text, at) => {
      const value = values[at - 1]!;
      return before + (typeof value === 'object' ? value.cssText : value) + text;
    }),
  );
}

type Values = Record<string, unknown>;

/** An element that draws itself again, once, after all that changed of it in one go. */
export class LitElement extends HTMLElement {
  declare static readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  declare static readonly styles: Styles | readonly Styles[];
  declare static names: Map<string, string>;

  readonly #values: Values = {};
  /** What was set before the page knew what element it is. */
  readonly #early = new Map<string, unknown>();
  readonly #controllers = new Set<ReactiveController>();
  #ready!: (isReady: boolean) => void;
  declare renderRoot: ShadowRoot;
  isUpdatePending = false;
  /** Fulfilled when the element is drawn: with false where it is to be drawn again already. */
  updateComplete = new Promise<boolean>((ready) => (this.#ready = ready));

  static get observedAttributes(): string[] {
    this.names = new Map();
    for (const [name, { attribute = name.toLowerCase() }] of Object.entries(this.properties)) {
      if (typeof attribute === 'string') this.names.set(attribute, name);
      Object.defineProperty(this.prototype, name, {
        // Whoever asks for the attributes once more defines them once more.
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const isNew = !Object.is(this.#values[name], value);
          this.#values[name] = value;
          if (isNew) this.requestUpdate();
        },
      });
    }
    return [...this.names.keys()];
  }

  constructor() {
    super();
    const own = this as unknown as Values;
    for (const name of this.#class.names.values()) {
      if (!Object.hasOwn(own, name)) continue;
      this.#early.set(name, own[name]);
      delete own[name];
    }
    this.requestUpdate();
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected && this.renderRoot) controller.hostConnected?.();
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = [this.#class.styles]
        .flat()
        .map(({ styleSheet }) => styleSheet);
      this.#ready(true);
    }
    this.#controllers.forEach((controller) => controller.hostConnected?.());
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(attribute: string, _before: unknown, value: string | null): void {
    const name = this.#class.names.get(attribute)!;
    const { type } = this.#class.properties[name]!;
    const read = type === Number && value !== null ? Number(value) : value;
    (this as unknown as Values)[name] = type === Boolean ? value !== null : read;
  }

  requestUpdate(): void {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.updateComplete = this.updateComplete.then(() => {
      this.scheduleUpdate();
      return !this.isUpdatePending;
    });
  }

  scheduleUpdate(): void {
    for (const [name, value] of this.#early) (this as unknown as Values)[name] = value;
    this.#early.clear();
    this.#controllers.forEach((controller) => controller.hostUpdate?.());
    const content = this.render();
    this.isUpdatePending = false;
    render(content, this.renderRoot, { host: this });
    this.#controllers.forEach((controller) => controller.hostUpdated?.());
    this.updated();
  }

  render(): unknown {
    return undefined;
  }

  updated(): void {}
}
