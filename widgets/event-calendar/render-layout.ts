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
  /** What has ended by this time, as clocks show it, is left out; empty for nothing. */
  readonly past: string;
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
  const { cursor, events, locale } = view;
  const month = monthOf(cursor);
  const isEmpty = !events.between(...daysOfMonth(month)).some(({ event }) => event);
  return html`${isEmpty ? renderEmpty(emptyNote(view), `${addMonths(month, 1)}-01`, view) : nothing}
  ${renderMonth({ ...view, firstDay: firstDayOfWeek(locale) })}`;
}

/** The first day of which something is shown: in a list of this month no day before today, unless one asks for it. */
export function firstShown({ cursor, today }: CalendarView, layout: Layout): CalendarDate {
  const [first] = daysOfMonth(monthOf(cursor));
  if (layout === 'day') return cursor;
  const isNow = layout === 'list' && monthOf(cursor) === monthOf(today);
  return isNow ? (cursor < today ? cursor : today) : first;
}

/** The events from a day on, of a month or of a day. */
function listLayout(view: LayoutView): TemplateResult {
  const { cursor, events, isWhole, layout, most, past, showMore, today, words } = view;
  const month = monthOf(cursor);
  const isDay = layout === 'day';
  const [first, last] = daysOfMonth(month);
  const from = isWhole ? first : firstShown(view, layout);
  const isBounded = isDay || isWhole;
  const entries = isBounded ? events.between(from, isDay ? from : last) : events.ahead(from);
  const plan = planList(entries, from, isBounded ? Infinity : most, past);
  const [next] = plan.months;
  if (!next) return renderEmpty(words(isDay ? 'noEventsOn' : 'noMoreEvents'), cursor, view);
  // Who went to a month is told that it has none; what comes next is all that today's list is about.
  const isElsewhere = next.month !== month && month !== monthOf(today);
  if (isElsewhere) return renderEmpty(emptyNote(view), from, view);
  return renderList(plan, month, view, showMore);
}

function emptyNote({ cursor, locale, words }: LayoutView): string {
  return words('noEvents', { month: formatDate(monthOf(cursor), 'month', locale) });
}
