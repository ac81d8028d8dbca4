import type { InstantMs } from '@telecom-valley/time';
import type { NetworkWorld } from '../fetch/index.ts';
import type { Feed } from '../model.ts';
import { countFailures } from './count-failures.ts';
import { type DatedStory, dateStories } from './date-stories.ts';
import type { FeedMemories } from './feed-memory.ts';
import type { FeedReport } from './feed-report.ts';
import { leaveAlone, quietAfter } from './leave-alone.ts';
import type { QuietHosts } from './quiet-hosts.ts';
import { readOne, type StoryReader } from './read-one.ts';
import { rememberSeen } from './remember-seen.ts';
import { rememberStories } from './remember-stories.ts';

/** What reading feeds needs of the world. */
export interface FeedsWorld extends NetworkWorld {
  /** What durations are measured with. */
  readonly clock: () => InstantMs;
  /** The instant that the work is done as if it were. */
  readonly now: () => InstantMs;
  readonly memories: FeedMemories;
}

/** The span of time whose stories are wanted. */
export interface Span {
  readonly from: InstantMs;
  readonly until: InstantMs;
}

/** Reads a feed, remembers what the next run has to know of it, and gives its stories of a span of time. */
export async function gatherOne(
  feed: Feed,
  { from, until }: Span,
  reader: StoryReader,
  quiet: QuietHosts,
  world: FeedsWorld,
): Promise<{ readonly report: FeedReport; readonly stories: readonly DatedStory[] }> {
  const start = world.clock();
  const memory = world.memories.read(feed.url);
  const now = world.now();
  const {
    read: asItIs,
    foundAt,
    ...reading
  } = leaveAlone(feed.url, memory, quiet.until(feed.url), now) ??
  (await readOne(feed, memory, reader, world));
  const at = new Date(now).toISOString();
  const before = memory?.read?.stories ?? [];
  // A feed that has nothing at all has mostly lost it for a moment: it is told as it was, and read in full again.
  const isEmptied = asItIs?.items === 0 && before.length > 0;
  const read = asItIs && {
    ...asItIs,
    stories: isEmptied ? before : rememberStories(asItIs.stories, before, now),
  };
  const kept = isEmptied ? { ...memory!.read!, etag: undefined, lastModified: undefined } : read;
  // What it is called and where it belongs is what the list says today.
  const all = (read?.stories ?? []).map((story) => ({ ...story, feed }));
  const known = rememberSeen(all, memory?.read && memory, now);
  const fresh = all.filter(({ id }) => memory?.seen[id] === undefined).length;
  const failures = countFailures(reading, memory, now);
  const quietUntil = quietAfter(reading, world.now()) ?? memory?.quietUntil;
  quiet.hear(feed.url, quietUntil);
  const { dated, undated } = dateStories(all, known.seen, now);
  const newAt = read ? newestOf(dated, memory?.newAt ?? '') || at : memory?.newAt;
  const isAsBefore = reading.outcome === 'unchanged' && memory?.failures === 0;
  if (!isAsBefore) {
    world.memories.write(feed.url, {
      read: kept,
      foundAt,
      ...known,
      newAt,
      ...failures,
      quietUntil,
    });
  }
  const stories = dated.filter(({ publishedAt }) => {
    const published = Date.parse(publishedAt);
    return published >= from && published < until;
  });
  const report = {
    feed,
    ...reading,
    milliseconds: world.clock() - start,
    items: read?.items ?? 0,
    stories: stories.length,
    fresh,
    undated,
    left: all.length - dated.length,
    untold: read?.untold ?? 0,
    format: read?.format,
    reader: read?.reader,
    flaws: read?.flaws ?? [],
    foundAt,
    failures: failures.failures,
    newAt,
  };
  return { report, stories };
}

/** An instant: that of the newest story, or what was known of before. */
function newestOf(stories: readonly DatedStory[], before: string): string {
  return [before, ...stories.map(({ publishedAt }) => publishedAt)].toSorted().at(-1)!;
}
