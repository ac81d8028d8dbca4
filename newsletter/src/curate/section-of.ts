import type { PlannedSection } from '../config.ts';
import type { Story } from '../model.ts';

/** The section that a story's group belongs to, else the first that takes what belongs nowhere. */
export function sectionOf(
  { feed }: Story,
  plan: readonly PlannedSection[],
): PlannedSection | undefined {
  const forStories = plan.filter(({ shows }) => shows === 'stories');
  return (
    forStories.find(({ groups }) => feed.group !== undefined && groups.includes(feed.group)) ??
    forStories.find(({ groups }) => groups.length === 0)
  );
}
