import type { InstantMs } from '@telecom-valley/time';
import type { MadeStory } from './make-story.ts';

/** Two months: an edition is never made later. */
const REMEMBERED_MS = 62 * 86_400_000;

/**
 * What a feed holds now, and what has dropped out of it at its end: feeds show their latest ten, and a month may have
 * more. What is missing from among those that are there was taken back.
 */
export function rememberStories(
  now: readonly MadeStory[],
  before: readonly MadeStory[],
  at: InstantMs,
): MadeStory[] {
  const ids = new Set(now.map(({ id }) => id));
  const days = now.flatMap(({ publishedAt }) => publishedAt ?? []).toSorted();
  const [oldest] = days;
  const dropped = before.filter(
    ({ id, publishedAt }) =>
      !ids.has(id) &&
      publishedAt !== undefined &&
      oldest !== undefined &&
      publishedAt < oldest &&
      Date.parse(publishedAt) > at - REMEMBERED_MS,
  );
  return [...now, ...dropped];
}
