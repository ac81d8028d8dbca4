import type { EventGlance } from '@telecom-valley/catalog';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './calendar-view.ts';
import type { ShownEvent } from './shown-event.ts';

/** What opens an event: its name, or in a month all of its bar. */
export interface Opener extends HTMLElement {
  entry: ShownEvent;
}

/** An event's name, to open it. */
export function renderName(entry: ShownEvent): TemplateResult {
  const { name, url } = entry.event!;
  return url
    ? html`<a class="name" href=${url} .entry=${entry}>${name}</a>`
    : html`<button type="button" class="name" .entry=${entry}>${name}</button>`;
}

/** The event that a click asks for. */
export function clickedEvent({ target }: Event): ShownEvent | undefined {
  return (target as Element).closest<Opener>('.name')?.entry;
}

/** Written by a value, as the build trims its templates: a name must not run into what is said of it. */
const SPACE = ' ';

/** What is not as planned. */
export function statusOf({ eventStatus }: Pick<EventGlance, 'eventStatus'>, words: Words): unknown {
  return eventStatus === 'scheduled'
    ? nothing
    : html`${SPACE}<strong class="status">${words(eventStatus)}</strong>`;
}
