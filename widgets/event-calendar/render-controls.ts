import { languageOf } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';

/** What was looked for so far. */
export interface ControlsState {
  readonly query: string;
  /** How many values were chosen. */
  readonly chosen: number;
  /** How many events are found; undefined where nothing is looked for. */
  readonly found: number | undefined;
  readonly isOpen: boolean;
  /** What there is to choose, once it is open. */
  readonly filters: unknown;
}

export const NOTHING_LOOKED_FOR: ControlsState = {
  query: '',
  isOpen: false,
  chosen: 0,
  found: undefined,
  filters: nothing,
};

interface ControlsView extends Pick<CalendarView, 'locale' | 'words'>, ControlsState {
  /** Ways to have the whole calendar. */
  readonly subscription: unknown;
  /** Somebody is about to look for something. */
  readonly prepare: () => void;
  readonly search: (query: string) => void;
  readonly clear: () => void;
  readonly toggle: (isOpen: boolean) => void;
}

/** A search, a date to go to, and filters where they would tell some events from others. */
export function renderControls(view: ControlsView): TemplateResult {
  const { chosen, filters, found, isOpen, locale, query, words } = view;
  return html`<div
    part="controls"
    role="search"
    lang=${languageOf(locale)}
    @focusin=${view.prepare}
  >
    <input
      type="search"
      aria-label=${words('search')}
      placeholder=${words('search')}
      .value=${query}
      @input=${({ target }: Event) => view.search((target as HTMLInputElement).value)}
    />
    <details
      ?open=${isOpen}
      @toggle=${({ target }: Event) => view.toggle((target as HTMLDetailsElement).open)}
    >
      <summary>${words('filters')}${chosen ? ` (${chosen})` : ''}</summary>
      ${filters}
    </details>
    ${view.subscription}
    <p class="found" role="status">
      ${
        found === undefined
          ? nothing
          : html`${found ? words('found', { count: found }) : words('notFound')}
              <button type="button" @click=${view.clear}>${words('clear')}</button>`
      }
    </p>
  </div>`;
}
