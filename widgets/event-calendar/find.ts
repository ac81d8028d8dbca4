// Fetched when somebody begins to look for something, or where the page's author fixed what is shown.
import { type Choice, isChosen } from './facets.ts';
import { listingOf } from './listing-of.ts';
import { fold, isFound } from './search-text.ts';
import type { ShownEvent } from './shown-event.ts';

export { readChoice } from './facets.ts';
export { renderFilters } from './render-filters.ts';

/** Gives what tells whether an event can be read and is among those looked for. */
export function matcher(
  query: string,
  ...choices: readonly Choice[]
): (entry: ShownEvent) => boolean {
  const folded = fold(query.trim());
  return (entry) =>
    entry.event !== undefined &&
    choices.every((choice) => isChosen(listingOf(entry), choice)) &&
    (folded === '' || isFound(entry, folded));
}
