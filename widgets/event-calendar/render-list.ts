import type { CalendarDate, CalendarMonth } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { eventTimes } from './event-times.ts';
import type { ListDay, ListPlan } from './list-plan.ts';
import { renderName, statusOf } from './render-name.ts';
import type { ShownEvent } from './shown-event.ts';

/**
 * Events below one another, under their months and days.
 *
 * @param titled - the month that needs no heading: it is read above the list
 */
export function renderList(
  { months, hasMore }: ListPlan,
  titled: CalendarMonth,
  view: CalendarView,
  showMore: () => void,
): TemplateResult {
  return html`<div part="list">
    ${months.map(
      ({ month, days }) =>
        html`${
            month === titled
              ? nothing
              : html`<p part="month">${formatDate(month, 'month', view.locale)}</p>`
          }
          <ol>
            ${days.map((day) => renderDay(day, view))}
          </ol>`,
    )}
    ${
      hasMore
        ? html`<button type="button" part="more" @click=${showMore}>
            ${view.words('showMore')}
          </button>`
        : nothing
    }
  </div>`;
}

function renderDay({ date, entries }: ListDay, view: CalendarView): TemplateResult {
  const { locale, today } = view;
  return html`<li part="row ${date === today ? 'today' : ''}">
    <div>
      <span class="weekday" aria-hidden="true">${formatDate(date, 'weekday', locale)}</span>
      <time part="number" datetime=${date} data-day=${Number(date.slice(8))}
        >${formatDate(date, 'full', locale)}</time
      >
    </div>
    <ul>
      ${entries.map((entry) => renderEvent(entry, date, view))}
    </ul>
  </li>`;
}

function renderEvent(entry: ShownEvent, date: CalendarDate, view: CalendarView): TemplateResult {
  const { locale, words } = view;
  const event = entry.event!;
  const place = event.isOnline ? words('online') : event.place;
  return html`<li part="event" class="entry ${event.eventStatus}">
    ${renderName(entry)}${statusOf(event, words)}
    <p class="facts">
      ${[eventTimes(entry, date, locale, words), place].filter(Boolean).join(' · ')}
    </p>
  </li>`;
}
