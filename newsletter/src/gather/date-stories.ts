import type { InstantMs } from '@telecom-valley/time';
import type { MadeStory } from './make-story.ts';

/** A story whose day is known. */
export type DatedStory = MadeStory & { readonly publishedAt: string };

/** What is known of when a story is from: an instant that it says, and that at which it was seen first. */
export interface StoryDay {
  /** Undefined where it says none. */
  readonly publishedAt?: string;
  /** Empty for what stood in a feed when that was read first: nobody knows how long it has been there. */
  readonly seenAt: string;
}

const DAY_MS = 86_400_000;

/** Whether it says a day that can be: what says it is from the future does not. */
export function isDated({ publishedAt }: Pick<StoryDay, 'publishedAt'>, now: InstantMs): boolean {
  return publishedAt !== undefined && Date.parse(publishedAt) <= now + DAY_MS;
}

/** The instant that a story is of, where it says none that can be that at which it was seen first; or nothing. */
export function dayOf(day: StoryDay, now: InstantMs): string | undefined {
  return (isDated(day, now) ? day.publishedAt : day.seenAt) || undefined;
}

/**
 * Gives every story its day, and leaves out what has none.
 *
 * @param seen - when each story was seen first: instants by their ids
 */
export function dateStories(
  stories: readonly MadeStory[],
  seen: Readonly<Record<string, string>>,
  now: InstantMs,
): DatedStory[] {
  return stories.flatMap((story): DatedStory[] => {
    const publishedAt = dayOf({ ...story, seenAt: seen[story.id] ?? '' }, now);
    return publishedAt ? [{ ...story, publishedAt }] : [];
  });
}
