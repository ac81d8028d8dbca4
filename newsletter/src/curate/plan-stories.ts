import type { PlannedSection } from '../config.ts';
import type { Story } from '../model.ts';

/** A section of the plan, and the stories that are proposed for it. */
export interface PlannedStories {
  readonly section: PlannedSection;
  readonly stories: readonly Story[];
}

/**
 * Puts each story under the section that its feed's group belongs to, else under the first that takes what
 * belongs nowhere; the newest first, no more than a section shows.
 */
export function planStories(
  stories: readonly Story[],
  sections: readonly PlannedSection[],
): PlannedStories[] {
  const newestFirst = stories.toSorted(
    (a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt),
  );
  return sections.map((section) => ({
    section,
    stories: newestFirst
      .filter((story) => sectionOf(story, sections) === section)
      .slice(0, section.most),
  }));
}

function sectionOf(
  { feed }: Story,
  sections: readonly PlannedSection[],
): PlannedSection | undefined {
  const forStories = sections.filter(({ shows }) => shows === 'stories');
  return (
    forStories.find(({ groups }) => feed.group !== undefined && groups.includes(feed.group)) ??
    forStories.find(({ groups }) => groups.length === 0)
  );
}
