import { type CalendarDate, monthOf, type Weekday } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { startTime } from './event-times.ts';
import { type Bar, type Day, monthLayout } from './month-layout.ts';
import { renderName, statusOf } from './render-name.ts';

export interface MonthView extends CalendarView {
  readonly firstDay: Weekday;
  readonly openDay: (date: CalendarDate) => void;
  readonly press: (key: KeyboardEvent, date: CalendarDate) => void;
}

/** The more weeks share the height, the fewer lanes each has. */
const lanesFor = (weeks: number) => Math.max(2, 8 - weeks);

/** A month as a grid of its days: one tab stop, moved by arrow keys (ARIA Authoring Practices, grid). */
export function renderMonth(view: MonthView): TemplateResult {
  const { cursor, events, firstDay, locale } = view;
  const weeks = monthLayout(monthOf(cursor), firstDay, events, lanesFor);
  return html`<div part="grid" class="grid" role="grid" aria-labelledby="title">
    <div class="week names" role="row">
      ${weeks[0]!.map(
        ({ date }) =>
          html`<span
            part="weekday"
            role="columnheader"
            aria-label=${formatDate(date, 'longWeekday', locale)}
            >${formatDate(date, 'weekday', locale)}</span
          >`,
      )}
    </div>
    ${weeks.map(
      (days) => html`<div class="week" role="row">${days.map((day) => renderDay(day, view))}</div>`,
    )}
  </div>`;
}

function renderDay(day: Day, view: MonthView): TemplateResult {
  const { date, lanes, continued, hidden } = day;
  const { cursor, locale, openDay, press, today, words } = view;
  const fullDate = formatDate(date, 'full', locale);
  const classes = [
    'day',
    monthOf(date) === monthOf(cursor) ? '' : 'outside',
    date === today ? 'today' : '',
    isRoomy(day) ? 'roomy' : '',
  ];
  return html`<div
    role="gridcell"
    part=${classes.join(' ')}
    class=${classes.join(' ')}
    tabindex=${date === cursor ? 0 : -1}
    @keydown=${(key: KeyboardEvent) => press(key, date)}
    @click=${(click: Event) => isBare(click) && openDay(date)}
  >
    <time datetime=${date}
      ><span part="number" class="number" aria-hidden="true">${Number(date.slice(8))}</span
      ><span class="quiet">${fullDate}${date === today ? `, ${words('isToday')}` : ''}</span></time
    >
    ${continued.map(
      ({ event }) => html`<span class="quiet">${event!.name} (${words('continued')})</span>`,
    )}
    ${lanes.map((bar) => (bar ? renderBar(bar, view) : html`<div class="lane"></div>`))}
    ${
      hidden > 0
        ? html`<button
            type="button"
            part="more"
            class="more"
            tabindex="-1"
            aria-label=${words('moreOn', { count: hidden, date: fullDate })}
            @click=${() => openDay(date)}
          >
            ${words('more', { count: hidden })}
          </button>`
        : nothing
    }
  </div>`;
}

/** Whether a cell was clicked where nothing else is to be clicked. */
function isBare({ target }: Event): boolean {
  return !(target as Element).closest('a, button');
}

/** Where one event is alone on its day, its name may take more than a line. */
function isRoomy({ lanes, continued, hidden }: Day): boolean {
  return lanes.length === 1 && lanes[0]!.span === 1 && continued.length === 0 && hidden === 0;
}

function renderBar({ entry, span, cameFrom, goesOn }: Bar, view: MonthView): TemplateResult {
  const event = entry.event!;
  const time = cameFrom ? '' : startTime(entry, view.locale);
  const classes = `bar span-${span} ${event.eventStatus} ${cameFrom ? 'came-from' : ''} ${goesOn ? 'goes-on' : ''}`;
  return html`<div class="lane">
    <div part="event" class=${classes} title=${event.name}>
      ${time ? html`<span class="time">${`${time} `}</span>` : nothing}${renderName(
        entry,
        view,
        -1,
      )}${statusOf(event, view.words)}
    </div>
  </div>`;
}
