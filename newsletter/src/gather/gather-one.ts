import type { InstantMs } from '@telecom-valley/time';
import type { NetworkWorld } from '../fetch/index.ts';
import type { Feed } from '../model.ts';
import { countFailures } from './count-failures.ts';
import { type DatedStory, dateStories, dayOf, isDated } from './date-stories.ts';
import type { FeedContents, FeedMemories } from './feed-memory.ts';
import type { FeedReport } from './feed-report.ts';
import { leaveAlone, quietAfter } from './leave-alone.ts';
import type { QuietHosts } from './quiet-hosts.ts';
import { readOne, type StoryReader } from './read-one.ts';
import { rememberRead } from './remember-read.ts';

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

/** What came of a feed. */
export interface GatheredFeed {
  readonly report: FeedReport;
  /** Of each of its stories of the span. */
  readonly days: readonly string[];
  /** Those stories; to bring them to mind takes longer than to ask whether there are others. */
  readonly stories: () => readonly DatedStory[];
}

/** Reads a feed, remembers what the next run has to know of it, and gives its stories of a span of time. */
export async function gatherOne(
  feed: Feed,
  span: Span,
  reader: StoryReader,
  quiet: QuietHosts,
  world: FeedsWorld,
): Promise<GatheredFeed> {
  const start = world.clock();
  const { memories } = world;
  const memory = memories.read(feed.url);
  const now = world.now();
  const {
    read: asItIs,
    foundAt,
    ...reading
  } = leaveAlone(feed.url, memory, quiet.until(feed.url), now) ??
  (await readOne(feed, memory, reader, world));
  const is = asItIs && rememberRead(asItIs, memory, memories.contents(feed.url), now);
  const read = is?.read ?? memory?.read;
  const said = is?.days ?? memory?.days ?? [];
  const all = said.flatMap((day) => dayOf(day, now) ?? []);
  const days = all.filter((day) => isWithin(day, span));
  const failures = countFailures(reading, memory, now);
  const quietUntil = quietAfter(reading, world.now()) ?? memory?.quietUntil;
  quiet.hear(feed.url, quietUntil);
  const newAt = read ? newestOf(all, memory?.newAt) || new Date(now).toISOString() : memory?.newAt;
  const movedTo = reading.outcome === 'failed' ? memory?.movedTo : reading.movedTo;
  const isAsBefore =
    reading.outcome === 'unchanged' && memory?.failures === 0 && movedTo === memory.movedTo;
  if (!isAsBefore) {
    const { firstUrl } = memory ?? {};
    const places = { foundAt, movedTo, firstUrl };
    const known = { read, days: said, ...places, newAt, ...failures, quietUntil };
    memories.write(feed.url, known, is?.contents);
  }
  // What it is called and where it belongs is what the list says today.
  const storiesOf = ({ stories, seen }: FeedContents) =>
    dateStories(
      stories.map((story) => ({ ...story, feed })),
      seen,
      now,
    ).filter(({ publishedAt }) => isWithin(publishedAt, span));
  const fresh = is && storiesOf(is.contents);
  const report = {
    feed,
    ...reading,
    milliseconds: world.clock() - start,
    items: asItIs?.items ?? read?.items ?? 0,
    stories: days.length,
    fresh: is?.fresh ?? 0,
    undated: said.filter((day) => !isDated(day, now)).length,
    left: said.length - all.length,
    untold: asItIs?.untold ?? read?.untold ?? 0,
    format: read?.format,
    reader: read?.reader,
    flaws: read?.flaws ?? [],
    foundAt,
    failures: failures.failures,
    newAt,
  };
  return {
    report,
    days,
    stories: () => fresh ?? storiesOf(memories.contents(feed.url) ?? NOTHING),
  };
}

const NOTHING: FeedContents = { stories: [], seen: {}, gone: {} };

function isWithin(day: string, { from, until }: Span): boolean {
  const published = Date.parse(day);
  return published >= from && published < until;
}

/** An instant: that of the newest story, or what was known of before. */
function newestOf(days: readonly string[], before = ''): string {
  return [before, ...days].toSorted().at(-1)!;
}
