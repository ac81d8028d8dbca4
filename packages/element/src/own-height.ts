import { css } from 'lit';
import type { WidgetElement } from './widget-element.ts';

/** Goes with {@link OwnHeight}. */
export const ownHeightStyles = css`
  :host(:state(grown)) {
    block-size: auto !important;
  }
`;

/** Lets its element be as high as its content, once the visitor asked for more than there is room for. */
export class OwnHeight {
  readonly #internals: ElementInternals;

  constructor(host: WidgetElement) {
    this.#internals = host.attachInternals();
  }

  grow(): void {
    this.#internals.states.add('grown');
  }

  /** Whether the element's height follows its content, and so says nothing of the room there is. */
  get isGrown(): boolean {
    return this.#internals.states.has('grown');
  }
}
