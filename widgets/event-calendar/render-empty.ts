import { formatDate } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { LayoutView } from './render-layout.ts';

/**
 * Says that there are no events, and leads to the next.
 *
 * @param from - where to look for it
 */
export function renderEmpty(note: string, from: string, view: LayoutView): TemplateResult {
  const { events, goTo, locale, words } = view;
  let next: string | undefined;
  for (const entry of events.ahead(from)) {
    if (entry.first < from || !entry.event) continue;
    next = entry.first;
    break;
  }
  const date = next;
  return html`<p part="empty">
    <slot name="empty">${note}</slot>
    ${
      date
        ? html`<button type="button" @click=${() => goTo(date)}>
            ${words('nextEvent', { date: formatDate(date, 'long', locale) })}
          </button>`
        : nothing
    }
  </p>`;
}
