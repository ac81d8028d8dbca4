import type { InstantMs } from '@telecom-valley/time';
import type { MadeStory } from './make-story.ts';

/** A story whose day is known. */
export type DatedStory = MadeStory & { readonly publishedAt: string };

const DAY_MS = 86_400_000;

/**
 * Gives every story a day. What has none that can be, and what says it is from the future, is of the day on which it
 * was seen first; of what stood in the feed when that was read first nobody knows the day.
 *
 * @param seen - when each story was seen first: instants by their ids
 */
export function dateStories(
  stories: readonly MadeStory[],
  seen: Readonly<Record<string, string>>,
  now: InstantMs,
): { readonly dated: readonly DatedStory[]; readonly undated: number } {
  const isDated = ({ publishedAt }: MadeStory) =>
    publishedAt !== undefined && Date.parse(publishedAt) <= now + DAY_MS;
  const dated = stories.flatMap((story): DatedStory[] => {
    const publishedAt = isDated(story) ? story.publishedAt : seen[story.id];
    return publishedAt ? [{ ...story, publishedAt }] : [];
  });
  return { dated, undated: stories.filter((story) => !isDated(story)).length };
}
