import { addMonths, firstDayOfWeek, monthOf } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import { planList } from './list-plan.ts';
import type { Layout } from './place.ts';
import { renderList } from './render-list.ts';
import { type MonthView, renderMonth } from './render-month.ts';
import type { ShownEvent } from './shown-event.ts';

interface LayoutView extends Omit<MonthView, 'firstDay'> {
  readonly layout: Layout;
  /** How many events a list shows at the most. */
  readonly most: number;
  /** Whether a list has all of the month, and nothing else. */
  readonly isWhole: boolean;
  readonly goTo: (date: string) => void;
  readonly showMore: () => void;
}

/** The events as a month, as a list, or of one day, and what to do where there are none. */
export function renderLayout(view: LayoutView): TemplateResult {
  const { cursor, events, layout, locale, most, showMore, today, words } = view;
  const month = monthOf(cursor);
  if (layout === 'month') {
    const isEmpty = !events.between(`${month}-01`, `${month}-31`).some(isReadable);
    const note = words('noEvents', { month: formatDate(month, 'month', locale) });
    return html`${isEmpty ? renderEmpty(note, `${addMonths(month, 1)}-01`, view) : nothing}
    ${renderMonth({ ...view, firstDay: firstDayOfWeek(locale) })}`;
  }
  const isDay = layout === 'day';
  const isNow = month === monthOf(today) && !view.isWhole;
  const from = isDay ? cursor : isNow ? today : `${month}-01`;
  const until = isDay ? cursor : `${month}-31`;
  const isBounded = isDay || view.isWhole;
  const entries = isBounded ? events.between(from, until) : events.ahead(from);
  const plan = planList(entries, from, isBounded ? Infinity : most);
  if (plan.months.length > 0) return renderList(plan, view, showMore);
  return renderEmpty(words(isDay ? 'noEventsOn' : 'noMoreEvents'), cursor, view);
}

function isReadable({ event }: ShownEvent): boolean {
  return event !== undefined;
}

function renderEmpty(note: string, from: string, view: LayoutView): TemplateResult {
  const { events, goTo, locale, words } = view;
  let next: string | undefined;
  for (const entry of events.ahead(from)) {
    if (entry.first < from || !isReadable(entry)) continue;
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
