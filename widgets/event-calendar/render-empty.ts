import { formatDate } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { LayoutView } from './render-layout.ts';

/**
 * Says that there are no events, and leads to the next, or else to the last.
 *
 * @param from - where to look for it
 */
export function renderEmpty(note: string, from: string, view: LayoutView): TemplateResult {
  const { events, goTo, locale, words } = view;
  let [before, next] = ['', ''];
  for (const { event, first } of events.ahead(from)) {
    if (first < from || !event) continue;
    next = first;
    break;
  }
  // All of it is over: then the last is what there is to see.
  if (!next)
    for (const { event, first } of events.ahead('0000-01-01'))
      if (event && first < from) before = first;
  const date = next || before;
  return html`<p part="empty">
    <slot name="empty">${note}</slot>
    ${
      date
        ? html`<button type="button" @click=${() => goTo(date)}>
            ${words(next ? 'nextEvent' : 'lastEvent', { date: formatDate(date, 'long', locale) })}
          </button>`
        : nothing
    }
  </p>`;
}
