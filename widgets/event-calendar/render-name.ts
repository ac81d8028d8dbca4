import type { EventListing } from '@telecom-valley/catalog';
import { html, nothing } from 'lit';
import type { CalendarView, Words } from './calendar-view.ts';
import type { ShownEvent } from './shown-event.ts';

/**
 * An event's name, to open it.
 *
 * @param tabStop - a grid is one tab stop: what stands in it is none
 */
export function renderName(
  entry: ShownEvent,
  { open }: Pick<CalendarView, 'open'>,
  tabStop: -1 | typeof nothing = nothing,
): unknown {
  const { name, url } = entry.event!;
  const click = (event: MouseEvent) => open(entry, event);
  return url
    ? html`<a class="name" href=${url} tabindex=${tabStop} @click=${click}>${name}</a>`
    : html`<button type="button" class="name" tabindex=${tabStop} @click=${click}>${name}</button>`;
}

/** Written by a value, as the build trims its templates: a name must not run into what is said of it. */
const SPACE = ' ';

/** What is not as planned. */
export function statusOf({ eventStatus }: EventListing, words: Words): unknown {
  return eventStatus === 'scheduled'
    ? nothing
    : html`${SPACE}<strong class="status">${words(eventStatus)}</strong>`;
}
