import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { renderSubscribe } from './render-subscribe.ts';

interface ControlsView extends CalendarView {
  readonly query: string;
  /** How many values were chosen. */
  readonly chosen: number;
  /** How many events are found; undefined where nothing is looked for. */
  readonly found: number | undefined;
  readonly isOpen: boolean;
  /** What there is to choose, once it is open. */
  readonly filters: unknown;
  /** Where the whole calendar is to be had; empty where nobody said. */
  readonly calendar: string;
  /** Somebody is about to look for something. */
  readonly prepare: () => void;
  readonly goTo: (date: string) => void;
  readonly search: (query: string) => void;
  readonly clear: () => void;
  readonly toggle: (isOpen: boolean) => void;
  readonly makeRoom: () => void;
}

/** A search, a date to go to, and filters where they would tell some events from others. */
export function renderControls(view: ControlsView): TemplateResult {
  const { chosen, cursor, filters, found, goTo, isOpen, query, words } = view;
  return html`<div part="controls" class="controls" role="search" @focusin=${view.prepare}>
    <input
      type="search"
      aria-label=${words('search')}
      placeholder=${words('search')}
      .value=${query}
      @input=${(event: Event) => view.search(inputOf(event).value)}
    />
    <details
      ?open=${isOpen}
      @toggle=${({ target }: Event) => view.toggle((target as HTMLDetailsElement).open)}
    >
      <summary>${words('filters')}${chosen ? ` (${chosen})` : ''}</summary>
      <div class="filters">
        <label
          >${words('goTo')}
          <input
            type="date"
            .value=${cursor}
            @change=${(event: Event) => goTo(inputOf(event).value)}
          />
        </label>
        ${filters}
      </div>
    </details>
    ${renderSubscribe(view.calendar, words, view.makeRoom)}
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

function inputOf({ target }: Event): HTMLInputElement {
  return target as HTMLInputElement;
}
