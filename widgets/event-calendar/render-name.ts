import type { EventListing } from '@telecom-valley/catalog';
import { type eventCalendar, type Say } from '@telecom-valley/words';
import { html, nothing } from 'lit';

/** An event's name, as a link where it has a page. */
export function renderName({ name, url }: EventListing): unknown {
  return url
    ? html`<a class="name" href=${url}>${name}</a>`
    : html`<span class="name">${name}</span>`;
}

/** What is not as planned. */
export function statusOf(
  { eventStatus }: EventListing,
  words: Say<(typeof eventCalendar)['en']>,
): unknown {
  return eventStatus === 'scheduled'
    ? nothing
    : html` <strong class="status">${words(eventStatus)}</strong>`;
}
