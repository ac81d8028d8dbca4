import {
  addMonths,
  type CalendarDate,
  daysOfMonth,
  firstDayOfWeek,
  monthOf,
} from '@telecom-valley/time';
import { formatDate } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { planList } from './list-plan.ts';
import type { Layout } from './place.ts';
import { renderEmpty } from './render-empty.ts';
import { renderList } from './render-list.ts';
import { renderMonth } from './render-month.ts';

/** What the layouts are drawn from. */
export interface LayoutView extends CalendarView {
  readonly layout: Layout;
  /** How many events a list shows at the most. */
  readonly most: number;
  /** Whether a list has all of the month, and nothing else. */
  readonly isWhole: boolean;
  readonly goTo: (date: CalendarDate) => void;
  readonly openDay: (date: CalendarDate) => void;
  readonly press: (key: KeyboardEvent, date: CalendarDate) => void;
  readonly showMore: () => void;
}

/** The events as a month, as a list, or of one day, and what to do where there are none. */
export function renderLayout(view: LayoutView): TemplateResult {
  return view.layout === 'month' ? monthLayout(view) : listLayout(view);
}

function monthLayout(view: LayoutView): TemplateResult {
  const { cursor, events, locale, words } = view;
  const month = monthOf(cursor);
  const isEmpty = !events.between(...daysOfMonth(month)).some(({ event }) => event);
  const note = words('noEvents', { month: formatDate(month, 'month', locale) });
  return html`${isEmpty ? renderEmpty(note, `${addMonths(month, 1)}-01`, view) : nothing}
  ${renderMonth({ ...view, firstDay: firstDayOfWeek(locale) })}`;
}

/** The events from today, of a month or of a day. */
function listLayout(view: LayoutView): TemplateResult {
  const { cursor, events, layout, most, showMore, today, words } = view;
  const month = monthOf(cursor);
  const isDay = layout === 'day';
  const isNow = month === monthOf(today) && !view.isWhole;
  const [first, last] = daysOfMonth(month);
  const from = isDay ? cursor : isNow ? today : first;
  const until = isDay ? cursor : last;
  const isBounded = isDay || view.isWhole;
  const entries = isBounded ? events.between(from, until) : events.ahead(from);
  const plan = planList(entries, from, isBounded ? Infinity : most);
  if (plan.months.length > 0) return renderList(plan, view, showMore);
  return renderEmpty(words(isDay ? 'noEventsOn' : 'noMoreEvents'), cursor, view);
}
