import { LitElement } from 'lit';
import { localeAt, watchLocale } from './locale.ts';
import { type TvErrorDetail, TvErrorEvent } from './tv-error-event.ts';

/**
 * What every widget is: a guest on a page we do not know. It speaks the language of where it stands, shows
 * the page's own words until it has something better, and throws nothing into the page.
 *
 * @slot - What the page shows without the widget: before its script, without its data, without JavaScript.
 * @fires tv-error - When something went wrong.
 */
export abstract class WidgetElement extends LitElement {
  #stopWatching: (() => void) | undefined;
  #isBroken = false;
  readonly #ownWords = document.createElement('slot');

  /** The BCP 47 tag of the language that the page speaks here. */
  get locale(): string {
    return localeAt(this);
  }

  /** What there is to show, or undefined while the page's own words should stand. */
  protected abstract renderContent(): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchLocale(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  /** Tells the page's developer what went wrong: one event, one warning. */
  report(detail: TvErrorDetail): void {
    console.warn(`<${this.localName}> ${detail.message}\n${detail.hint}`);
    this.dispatchEvent(new TvErrorEvent(detail));
  }

  protected override render(): unknown {
    return this.renderContent() ?? this.#ownWords;
  }

  /**
   * An error while drawing would be an unhandled rejection in the page. The page's own words stand instead,
   * by a slot that is built without a template: a policy may forbid those.
   */
  protected override scheduleUpdate(): void {
    if (this.#isBroken) return;
    try {
      void super.scheduleUpdate();
    } catch (cause) {
      this.#isBroken = true;
      this.shadowRoot?.replaceChildren(this.#ownWords);
      this.report({
        message: `Cannot be drawn: ${String(cause)}`,
        hint: 'If the page restricts trusted-types, allow the policy "telecom-valley". If not, please tell the people who publish this widget.',
        cause,
      });
    }
  }
}
