import type { CalendarDate } from '@telecom-valley/time';
import { type eventCalendar, formatDate, type Say } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { EventDays } from './event-days.ts';
import { eventTimes } from './event-times.ts';
import type { ListDay, ListPlan } from './list-plan.ts';
import { renderName, statusOf } from './render-name.ts';

interface ListView {
  readonly plan: ListPlan;
  readonly today: CalendarDate;
  readonly locale: string;
  readonly words: Say<(typeof eventCalendar)['en']>;
}

/** Events below one another, under their months and days. */
export function renderList(view: ListView, showMore: () => void): TemplateResult {
  const { plan, locale, words } = view;
  const [first] = plan.months;
  return html`<div part="list" class="list">
    ${plan.months.map(
      (month) =>
        html`${
            month === first
              ? nothing
              : html`<p class="month">${formatDate(month.month, 'month', locale)}</p>`
          }
          <ol>
            ${month.days.map((day) => renderDay(day, view))}
          </ol>`,
    )}
    ${first ? nothing : html`<p class="empty">${words('noMoreEvents')}</p>`}
    ${
      plan.hasMore
        ? html`<button type="button" class="all" @click=${showMore}>${words('showMore')}</button>`
        : nothing
    }
  </div>`;
}

function renderDay({ date, entries }: ListDay, view: ListView): TemplateResult {
  const { locale, today } = view;
  return html`<li class="row ${date === today ? 'today' : ''}">
    <time datetime=${date}
      ><span aria-hidden="true"
        ><span class="weekday">${formatDate(date, 'weekday', locale)}</span
        ><span class="number">${Number(date.slice(8))}</span></span
      ><span class="quiet">${formatDate(date, 'full', locale)}</span></time
    >
    <ul>
      ${entries.map((entry) => renderEvent(entry, view))}
    </ul>
  </li>`;
}

function renderEvent(entry: EventDays, { locale, words }: ListView): TemplateResult {
  const { event } = entry;
  const place = event.attendanceMode === 'online' ? words('online') : event.location?.name;
  return html`<li part="event" class="entry ${event.eventStatus}">
    ${renderName(event)}${statusOf(event, words)}
    <p class="facts">${[eventTimes(entry, locale, words), place].filter(Boolean).join(' · ')}</p>
  </li>`;
}
