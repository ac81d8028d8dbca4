/** What went wrong in a widget, for the developer of the page it stands on. */
export interface TvErrorDetail {
  /** What could not be done. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  readonly cause?: unknown;
}

/**
 * Fired by every widget when something goes wrong; the page itself is never thrown at. Bubbles, out of
 * shadow roots too. It is not called `error`, which would call the page's own handler.
 */
export class TvErrorEvent extends CustomEvent<TvErrorDetail> {
  constructor(detail: TvErrorDetail) {
    super('tv-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tv-error': TvErrorEvent;
  }
}
