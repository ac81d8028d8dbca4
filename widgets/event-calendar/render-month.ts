import type { CalendarDate, CalendarMonth, Weekday } from '@telecom-valley/time';
import { monthOf } from '@telecom-valley/time';
import { type eventCalendar, formatDate, type Say } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { EventDays } from './event-days.ts';
import { startTime } from './event-times.ts';
import { type Bar, type Day, monthLayout } from './month-layout.ts';
import { renderName, statusOf } from './render-name.ts';

interface MonthView {
  readonly entries: readonly EventDays[];
  readonly month: CalendarMonth;
  readonly today: CalendarDate;
  readonly locale: string;
  readonly firstDay: Weekday;
  readonly showsAll: boolean;
  readonly words: Say<(typeof eventCalendar)['en']>;
}

/** The more weeks share the height, the fewer lanes each has. */
const lanesFor = (weeks: number) => Math.max(2, 8 - weeks);

/** A month as a table of weeks. */
export function renderMonth(view: MonthView, showAll: () => void): TemplateResult {
  const { entries, month, firstDay, showsAll, locale } = view;
  const weeks = monthLayout(month, firstDay, entries, showsAll ? () => Infinity : lanesFor);
  return html`<div part="grid" class="grid" role="table" aria-labelledby="title">
    <div class="week names" role="row">
      ${weeks[0]!.days.map(
        ({ date }) =>
          html`<span role="columnheader" aria-label=${formatDate(date, 'longWeekday', locale)}
            >${formatDate(date, 'weekday', locale)}</span
          >`,
      )}
    </div>
    ${weeks.map(
      (week) =>
        html`<div class="week" role="row">
          ${week.days.map((day) => renderDay(day, view, showAll))}
        </div>`,
    )}
  </div>`;
}

function renderDay(day: Day, view: MonthView, showAll: () => void): TemplateResult {
  const { date, bars, continued, hidden } = day;
  const { locale, month, today, words } = view;
  const lanes = bars.length === 0 ? 0 : Math.max(...bars.map(({ lane }) => lane)) + 1;
  const fullDate = formatDate(date, 'day', locale);
  return html`<div
    role="cell"
    class="day ${monthOf(date) === month ? '' : 'outside'} ${date === today ? 'today' : ''} ${isRoomy(day) ? 'roomy' : ''}"
  >
    <time datetime=${date}
      ><span class="number" aria-hidden="true">${Number(date.slice(8))}</span
      ><span class="quiet">${fullDate}${date === today ? `, ${words('isToday')}` : ''}</span></time
    >
    ${continued.map(
      ({ event }) => html`<span class="quiet">${event.name} (${words('continued')})</span>`,
    )}
    ${Array.from({ length: lanes }, (_lane, lane) => {
      const bar = bars.find((candidate) => candidate.lane === lane);
      return bar ? renderBar(bar, view) : html`<div class="lane"></div>`;
    })}
    ${
      hidden > 0
        ? html`<button
            type="button"
            class="more"
            aria-label=${words('moreOn', { count: hidden, date: fullDate })}
            @click=${showAll}
          >
            ${words('more', { count: hidden })}
          </button>`
        : nothing
    }
  </div>`;
}

/** Where one event is alone on its day, its name may take more than a line. */
function isRoomy({ bars, continued, hidden }: Day): boolean {
  return bars.length === 1 && bars[0]!.span === 1 && continued.length === 0 && hidden === 0;
}

function renderBar({ entry, span, cameFrom, goesOn }: Bar, view: MonthView): TemplateResult {
  const { locale, words } = view;
  const time = cameFrom ? '' : startTime(entry, locale);
  const classes = `bar span-${span} ${entry.event.eventStatus} ${cameFrom ? 'came-from' : ''} ${goesOn ? 'goes-on' : ''}`;
  return html`<div class="lane">
    <div part="event" class=${classes} title=${entry.event.name}>
      ${time ? html`<span class="time">${`${time} `}</span>` : nothing}${renderName(entry.event)}${statusOf(
        entry.event,
        words,
      )}
    </div>
  </div>`;
}
