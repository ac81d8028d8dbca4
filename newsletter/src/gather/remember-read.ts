import type { InstantMs } from '@telecom-valley/time';
import type { Validators } from '../fetch/index.ts';
import type { StoryDay } from './date-stories.ts';
import type { FeedContents, FeedMemory } from './feed-memory.ts';
import type { ReadStories } from './read-stories.ts';
import { rememberSeen } from './remember-seen.ts';
import { rememberStories } from './remember-stories.ts';

/** What is known of a feed that was read. */
export interface Remembered {
  readonly read: FeedMemory['read'];
  readonly contents: FeedContents;
  readonly days: readonly StoryDay[];
  /** How many of its stories no run has seen before. */
  readonly fresh: number;
}

/**
 * What is to be remembered of a feed that was read. One that has nothing at all has mostly lost it for a moment: it is
 * told as it was, and read in full again.
 */
export function rememberRead(
  { stories: told, ...read }: ReadStories & Validators,
  memory: FeedMemory | undefined,
  before: FeedContents | undefined,
  now: InstantMs,
): Remembered {
  const isEmptied = read.items === 0 && before !== undefined && before.stories.length > 0;
  const stories = isEmptied ? before.stories : rememberStories(told, before?.stories ?? [], now);
  const known = rememberSeen(stories, before, now);
  return {
    read: isEmptied ? { ...memory!.read!, etag: undefined, lastModified: undefined } : read,
    contents: { stories, ...known },
    days: stories.map(({ id, publishedAt }) => ({ publishedAt, seenAt: known.seen[id]! })),
    fresh: stories.filter(({ id }) => before?.seen[id] === undefined).length,
  };
}
