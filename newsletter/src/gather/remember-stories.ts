import type { InstantMs } from '@telecom-valley/time';
import type { MadeStory } from './make-story.ts';

/** Two months: an edition is never made later. */
const REMEMBERED_MS = 62 * 86_400_000;

/**
 * What a feed holds now, and what has dropped out of it at its end: feeds show their latest ten, and a month may have
 * more. What is as new as the last of them was taken back. Their oldest says nothing: it may be pinned at the top.
 */
export function rememberStories(
  now: readonly MadeStory[],
  before: readonly MadeStory[],
  at: InstantMs,
): MadeStory[] {
  const ids = new Set(now.map(({ id }) => id));
  const last = now.findLast(({ publishedAt }) => publishedAt !== undefined)?.publishedAt ?? '';
  const isLost = lostAmong(before, ids);
  const dropped = before.filter(
    ({ id, publishedAt = '' }, place) =>
      !ids.has(id) &&
      publishedAt < last &&
      Date.parse(publishedAt) > at - REMEMBERED_MS &&
      !isLost(publishedAt, place),
  );
  return [...now, ...dropped];
}

/** In a feed whose newest stand last, what was taken back is told by what stood on either side of it. */
function lostAmong(before: readonly MadeStory[], ids: ReadonlySet<string>) {
  const isThere = ({ id }: MadeStory) => ids.has(id);
  const [first, end] = [before.findIndex(isThere), before.findLastIndex(isThere)];
  const [oldest = '', newest = ''] = [before[first]?.publishedAt, before[end]?.publishedAt];
  return (day: string, place: number) =>
    first < place && place < end && oldest < day && day < newest;
}
