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
  const hasDropped = isNewestFirst(now)
    ? behindTheLast(now, before, ids)
    : beforeTheLast(now, before, ids);
  const dropped = before.filter(
    (story, place) =>
      !ids.has(story.id) &&
      Date.parse(story.publishedAt ?? '') > at - REMEMBERED_MS &&
      hasDropped(story.publishedAt!, place),
  );
  return [...now, ...dropped];
}

/** Whether a story has dropped out, by its day and its place before. */
type HasDropped = (day: string, place: number) => boolean;

/** As most feeds are; one story may be pinned at the top. */
function isNewestFirst(now: readonly MadeStory[]): boolean {
  const days = now.flatMap(({ publishedAt }) => publishedAt ?? []);
  const rising = days.filter((day, at) => at > 0 && day > days[at - 1]!).length;
  const falling = days.filter((day, at) => at > 0 && day < days[at - 1]!).length;
  return falling >= rising;
}

/** What stood behind all that are still there, or is older than the last of them, has dropped out. */
function behindTheLast(
  now: readonly MadeStory[],
  before: readonly MadeStory[],
  ids: ReadonlySet<string>,
): HasDropped {
  const end = before.findLastIndex(({ id }) => ids.has(id));
  const last = lastDay(now);
  return (day, place) => day < last || (end >= 0 && place > end);
}

/** Where the newest stand last, what was taken back is told by what stood on either side of it. */
function beforeTheLast(
  now: readonly MadeStory[],
  before: readonly MadeStory[],
  ids: ReadonlySet<string>,
): HasDropped {
  const isThere = ({ id }: MadeStory) => ids.has(id);
  const [first, end] = [before.findIndex(isThere), before.findLastIndex(isThere)];
  const [oldest = '', newest = ''] = [before[first]?.publishedAt, before[end]?.publishedAt];
  const last = lastDay(now);
  return (day, place) =>
    day < last && !(first < place && place < end && oldest < day && day < newest);
}

function lastDay(now: readonly MadeStory[]): string {
  return now.findLast(({ publishedAt }) => publishedAt !== undefined)?.publishedAt ?? '';
}
