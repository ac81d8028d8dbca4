import type { EventFacets } from '@telecom-valley/catalog';
import { fold } from './search-text.ts';

/** What events can be told apart by. */
export const facets = [
  'category',
  'organizer',
  'town',
  'attendance',
  'language',
  'accessibility',
] as const;

export type Facet = (typeof facets)[number];

/** Of each facet, what was chosen: one of these has to be true of an event. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A value that can be chosen, and how many events it would leave. */
export interface Option {
  readonly value: string;
  readonly count: number;
}

const VALUES: Readonly<Record<Facet, (event: EventFacets) => readonly (string | undefined)[]>> = {
  category: (event) => event.categories,
  organizer: (event) => [event.organizer?.name],
  town: (event) => [event.location?.town],
  attendance: (event) => [event.attendanceMode],
  language: (event) => [event.language],
  accessibility: (event) => event.accessibility,
};

/**
 * Whether an event has what was chosen of each facet.
 *
 * @param isSame - whether a value is the one that was chosen
 */
export function isChosen(
  event: EventFacets,
  choice: Choice,
  isSame: (own: string | undefined, chosen: string) => boolean = Object.is,
): boolean {
  return facets.every((facet) => {
    const wanted = choice[facet] ?? [];
    const has = VALUES[facet](event);
    return wanted.length === 0 || wanted.some((value) => has.some((own) => isSame(own, value)));
  });
}

/** A page's author writes `ia` for what the events call `IA`. */
export function isSameWord(own = '', chosen = ''): boolean {
  return fold(own) === fold(chosen);
}

/**
 * The values of a facet among some events, and how many each would leave beside what is chosen of the other
 * facets.
 */
export function optionsOf(
  facet: Facet,
  events: readonly EventFacets[],
  choice: Choice,
): readonly Option[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!isChosen(event, { ...choice, [facet]: [] })) continue;
    for (const value of new Set(VALUES[facet](event))) {
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  // What is chosen stands there, whatever else is looked for.
  for (const value of choice[facet] ?? []) counts.set(value, counts.get(value) ?? 0);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => a.value.localeCompare(b.value));
}

/** Whether a facet tells some of the events from others. */
export function divides(facet: Facet, events: readonly EventFacets[]): boolean {
  return optionsOf(facet, events, {}).some(({ count }) => count < events.length);
}

/** Reads what a page's author fixed: `category=IA&town=Nice`, as addresses write their queries. */
export function readChoice(written: string): {
  readonly choice: Choice;
  /** What events cannot be told apart by. */
  readonly unknown: readonly string[];
} {
  const query = new URLSearchParams(written);
  return {
    choice: Object.fromEntries(facets.map((facet) => [facet, query.getAll(facet)])),
    unknown: [...new Set(query.keys())].filter((key) => !facets.some((facet) => facet === key)),
  };
}
