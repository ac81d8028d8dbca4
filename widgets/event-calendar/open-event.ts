import type { LazyPart } from '@telecom-valley/element';
import type { SheetPlace } from './event-sheet.ts';
import type { ShownEvent } from './shown-event.ts';

/** The code of the sheet, which is fetched when the first event is opened. */
export type Sheet = LazyPart<typeof import('./event-sheet.ts')>;

/**
 * Opens the sheet of an event that was clicked, unless the click asks for another window, or the page says
 * that it does something of its own. Where the sheet cannot be had, the event's page is gone to.
 */
export function openEvent(
  sheet: Sheet,
  entry: ShownEvent,
  click: MouseEvent | undefined,
  place: SheetPlace,
): void {
  if (click?.ctrlKey || click?.metaKey || click?.shiftKey) return;
  click?.preventDefault();
  const { id, name, url } = entry.event!;
  const opened = new CustomEvent('tv-event-open', {
    detail: { id, name, url },
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (!place.host.dispatchEvent(opened)) return;
  void sheet.want().then((part) => {
    if (part) part.openSheet(entry, place);
    else if (url) location.assign(url);
  });
}
