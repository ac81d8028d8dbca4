import type { InstantMs } from '@telecom-valley/time';
import type { MadeStory } from './make-story.ts';

/** Two months: an edition is never made later. */
const REMEMBERED_MS = 62 * 86_400_000;

/**
 * What a feed holds now, and what has dropped out of it at its end: feeds show their latest ten, and a month may have
 * more. What is missing from among the others was taken back. Their oldest says nothing: it may be pinned at the top.
 */
export function rememberStories(
  now: readonly MadeStory[],
  before: readonly MadeStory[],
  at: InstantMs,
): MadeStory[] {
  const ids = new Set(now.map(({ id }) => id));
  const hasDropped = isNewestFirst(now) ? standsBehind(before, ids) : isLeftOut(before, ids);
  const last = now.findLast(({ publishedAt }) => publishedAt !== undefined)?.publishedAt ?? '';
  const dropped = before.filter(
    ({ id, publishedAt = '' }, place) =>
      !ids.has(id) &&
      Date.parse(publishedAt) > at - REMEMBERED_MS &&
      hasDropped(publishedAt, place, publishedAt < last),
  );
  return [...now, ...dropped];
}

/** Whether a story has dropped out: by its day, its place before, and whether it is older than the last that is there. */
type HasDropped = (day: string, place: number, isOlder: boolean) => boolean;

/** As most feeds are; one story may be pinned at the top. */
function isNewestFirst(now: readonly MadeStory[]): boolean {
  const days = now.flatMap(({ publishedAt }) => publishedAt ?? []);
  const rising = days.filter((day, at) => at > 0 && day > days[at - 1]!).length;
  const falling = days.filter((day, at) => at > 0 && day < days[at - 1]!).length;
  return falling >= rising;
}

/** What stood behind all that are still there has dropped out, of whatever day it is. */
function standsBehind(before: readonly MadeStory[], ids: ReadonlySet<string>): HasDropped {
  const end = before.findLastIndex(({ id }) => ids.has(id));
  return (_day, place, isOlder) => isOlder || (end >= 0 && place > end);
}

/** Where the newest stand last, what was taken back is told by what stood on either side of it. */
function isLeftOut(before: readonly MadeStory[], ids: ReadonlySet<string>): HasDropped {
  const isThere = ({ id }: MadeStory) => ids.has(id);
  const [first, end] = [before.findIndex(isThere), before.findLastIndex(isThere)];
  const [oldest = '', newest = ''] = [before[first]?.publishedAt, before[end]?.publishedAt];
  return (day, place, isOlder) =>
    isOlder && !(first < place && place < end && oldest < day && day < newest);
}
