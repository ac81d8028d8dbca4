import { formatDate } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { eventTimes } from './event-times.ts';
import type { ListDay, ListPlan } from './list-plan.ts';
import { renderName, statusOf } from './render-name.ts';
import type { ShownEvent } from './shown-event.ts';

/** Events below one another, under their months and days. */
export function renderList(
  { months, hasMore }: ListPlan,
  view: CalendarView,
  showMore: () => void,
): TemplateResult {
  return html`<div part="list" class="list">
    ${months.map(
      ({ month, days }, index) =>
        html`${
            index === 0
              ? nothing
              : html`<p part="month" class="month">${formatDate(month, 'month', view.locale)}</p>`
          }
          <ol>
            ${days.map((day) => renderDay(day, view))}
          </ol>`,
    )}
    ${
      hasMore
        ? html`<button type="button" part="more" class="all" @click=${showMore}>
            ${view.words('showMore')}
          </button>`
        : nothing
    }
  </div>`;
}

function renderDay({ date, entries }: ListDay, view: CalendarView): TemplateResult {
  const { locale, today } = view;
  return html`<li part="row" class="row ${date === today ? 'today' : ''}">
    <time datetime=${date}
      ><span aria-hidden="true"
        ><span class="weekday">${formatDate(date, 'weekday', locale)}</span
        ><span part="number" class="number">${Number(date.slice(8))}</span></span
      ><span class="quiet">${formatDate(date, 'full', locale)}</span></time
    >
    <ul>
      ${entries.map((entry) => renderEvent(entry, view))}
    </ul>
  </li>`;
}

function renderEvent(entry: ShownEvent, view: CalendarView): TemplateResult {
  const { locale, words } = view;
  const event = entry.event!;
  const place = event.attendanceMode === 'online' ? words('online') : event.location?.name;
  return html`<li part="event" class="entry ${event.eventStatus}">
    ${renderName(entry, view)}${statusOf(event, words)}
    <p class="facts">${[eventTimes(entry, locale, words), place].filter(Boolean).join(' · ')}</p>
  </li>`;
}
