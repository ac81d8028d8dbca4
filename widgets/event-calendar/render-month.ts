import { type CalendarDate, monthOf, type Weekday } from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { LayoutView } from './render-layout.ts';
import { startTime } from './event-times.ts';
import { type Bar, type Day, monthLayout } from './month-layout.ts';
import { clickedEvent, type Opener } from './render-name.ts';

interface MonthView extends LayoutView {
  readonly firstDay: Weekday;
}

/** The more weeks share the height, the fewer lanes each has. */
const lanesFor = (weeks: number) => Math.max(2, 8 - weeks);

/** A month as a grid of its days: one tab stop, moved by arrow keys (ARIA Authoring Practices, grid). */
export function renderMonth(view: MonthView): TemplateResult {
  const { cursor, events, firstDay, locale, openDay, press } = view;
  const weeks = monthLayout(monthOf(cursor), firstDay, events, lanesFor);
  return html`<div
    part="grid"
    role="grid"
    aria-labelledby="title"
    @pointerover=${nameWhole}
    @keydown=${(key: KeyboardEvent) => press(key, dateOf(key)!)}
    @click=${(click: Event) => {
      const date = clickedEvent(click) ? undefined : dateOf(click);
      if (date) openDay(date);
    }}
  >
    <div class="week names" role="row">
      ${weeks[0]!.map(
        ({ date }) =>
          html`<span
            part="weekday"
            role="columnheader"
            aria-label=${formatDate(date, 'longWeekday', locale)}
            .textContent=${formatDate(date, 'weekday', locale)}
          ></span>`,
      )}
    </div>
    ${weeks.map((days) => {
      const [a, b, c, d, e, f, g] = days.map((day) => renderDay(day, view));
      return html`<div class="week" role="row">${a}${b}${c}${d}${e}${f}${g}</div>`;
    })}
  </div>`;
}

/** Whose name is cut off says all of it to who points there. */
function nameWhole({ target }: Event): void {
  const bar = (target as Element).closest<Opener>('.bar');
  if (bar && bar.scrollWidth > bar.clientWidth) bar.title = bar.textContent;
}

/** The day of the cell in which something happened. */
function dateOf({ target }: Event): CalendarDate | undefined {
  return (target as Element).closest('[role=gridcell]')?.querySelector('time')?.dateTime;
}

function renderDay(day: Day, view: MonthView): TemplateResult {
  const { date, lanes, continued, hidden } = day;
  const { cursor, locale, today, words } = view;
  const fullDate = formatDate(date, 'full', locale);
  const part = [
    'day',
    monthOf(date) !== monthOf(cursor) && 'outside',
    date === today && 'today',
    isRoomy(day) && 'roomy',
  ];
  return html`<div
    role="gridcell"
    part=${part.filter(Boolean).join(' ')}
    tabindex=${date === cursor ? 0 : -1}
  >
    <time
      part="number"
      datetime=${date}
      data-day=${Number(date.slice(8))}
      .textContent=${date === today ? `${fullDate}, ${words('isToday')}` : fullDate}
    ></time>
    ${continued.map(
      ({ event }) => html`<span class="quiet">${event!.name} (${words('continued')})</span>`,
    )}
    ${lanes.map((bar) => (bar ? renderBar(bar, view) : html`<div class="lane"></div>`))}
    ${
      hidden > 0
        ? html`<button
            type="button"
            part="more"
            tabindex="-1"
            aria-label=${words('moreOn', { count: hidden, date: fullDate })}
            .textContent=${words('more', { count: hidden })}
          ></button>`
        : nothing
    }
  </div>`;
}

/** Where one event is alone on its day, its name may take more than a line. */
function isRoomy({ lanes, continued, hidden }: Day): boolean {
  return lanes.length === 1 && lanes[0]?.span === 1 && continued.length === 0 && hidden === 0;
}

function renderBar({ entry, span, cameFrom, goesOn }: Bar, view: MonthView): TemplateResult {
  const { name, url, eventStatus } = entry.event!;
  const shape = [
    `name bar ${eventStatus}`,
    span > 1 && `wide span-${span}`,
    cameFrom && 'came-from',
    goesOn && 'goes-on',
  ]
    .filter(Boolean)
    .join(' ');
  const status = eventStatus !== 'scheduled' && `(${view.words(eventStatus)})`;
  // Where a name is cut off, what is cancelled is struck through; all else has to be read.
  const said = eventStatus === 'cancelled' ? [name, status] : [status, name];
  const text = [!cameFrom && startTime(entry, view.locale), ...said].filter(Boolean).join(' ');
  // A month may have hundreds of these: text that is set makes fewer nodes than text that is put in.
  // oxlint-disable lit-a11y/accessible-name
  return url
    ? html`<a
        part="event"
        class=${shape}
        href=${url}
        tabindex="-1"
        .entry=${entry}
        .textContent=${text}
      ></a>`
    : html`<button
        type="button"
        part="event"
        class=${shape}
        tabindex="-1"
        .entry=${entry}
        .textContent=${text}
      ></button>`;
  // oxlint-enable lit-a11y/accessible-name
}
