import type { PlannedSection } from '../../newsletter/src/config.ts';

/** A section of the plan that takes any story, but for what is said of it. */
export function plannedSection(said: Partial<PlannedSection> = {}): PlannedSection {
  return {
    title: 'Nouvelles',
    shows: 'stories',
    groups: [],
    feeds: [],
    categories: [],
    words: [],
    languages: [],
    most: 5,
    days: 45,
    ...said,
  };
}
