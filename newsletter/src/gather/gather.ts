import { ActionableError, type Finding, trouble } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import type { Feed, Story, StoryPicture } from '../model.ts';
import { fetchBytes, type NetworkWorld } from './fetch-bytes.ts';
import { FeedParser, StuckParserError } from './feed-parser.ts';
import { makePicture } from './make-picture.ts';
import { type MadeStory, makeStory } from './make-story.ts';
import type { RawFeed } from './raw-feed.ts';
import { readFeed } from './read-feed.ts';

/** What gathering needs of the world. */
export interface GatherWorld extends NetworkWorld {
  /** What durations are measured with. */
  readonly clock: () => InstantMs;
}

/** The span of time whose stories are wanted. */
export interface Span {
  readonly from: InstantMs;
  readonly until: InstantMs;
}

/** What the feeds gave. */
export interface Gathering {
  /** The newest first, each once. */
  readonly stories: readonly Story[];
  /** The pictures of the stories, by their paths from the edition's folder. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** One for each feed, in their order. */
  readonly reports: readonly FeedReport[];
}

/** What came of one feed. */
export interface FeedReport {
  readonly feed: Feed;
  readonly milliseconds: number;
  readonly bytes: number;
  /** How many items it has. */
  readonly items: number;
  /** How many of them are stories of the span. */
  readonly stories: number;
  readonly reader?: RawFeed['reader'];
  /** What stood in the way. */
  readonly finding?: Finding;
}

const FEED_ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';
const FEED_LIMITS = { milliseconds: 15_000, bytes: 5_000_000 };
const PICTURE_LIMITS = { milliseconds: 15_000, bytes: 8_000_000 };
const AT_ONCE = 6;

/**
 * Reads every feed, and gives the stories of a span of time. A feed that cannot be read is one line in the
 * report; the others are read.
 *
 * @param tell - is told of each feed when it is done
 */
export async function gather(
  feeds: readonly Feed[],
  span: Span,
  world: GatherWorld,
  tell: (report: FeedReport) => void = () => {},
): Promise<Gathering> {
  const parser = new FeedParser();
  try {
    const readings = await mapSome(feeds, async (feed) => {
      const reading = await readOne(feed, span, parser, world);
      tell(reading.report);
      return reading;
    });
    const made = once(readings.flatMap(({ stories }) => stories)).toSorted(
      (a, b) => Date.parse(b.story.publishedAt) - Date.parse(a.story.publishedAt),
    );
    const pictures = new Map<string, Uint8Array>();
    const stories = await mapSome(made, ({ story, pictureUrl }) =>
      withPicture(story, pictureUrl, pictures, world),
    );
    return { stories, pictures, reports: readings.map(({ report }) => report) };
  } finally {
    await parser.close();
  }
}

interface Reading {
  readonly report: FeedReport;
  readonly stories: readonly MadeStory[];
}

async function readOne(
  feed: Feed,
  { from, until }: Span,
  parser: FeedParser,
  world: GatherWorld,
): Promise<Reading> {
  const start = world.clock();
  const passed = () => world.clock() - start;
  let bytes = 0;
  try {
    const fetched = await fetchBytes(feed.url, FEED_ACCEPT, FEED_LIMITS, world);
    bytes = fetched.bytes.length;
    const raw = await readFeed(fetched.bytes, fetched, parser);
    const stories = raw.items
      .map((item) => makeStory(item, raw, feed, fetched.url))
      .filter((made) => made !== undefined)
      .filter(({ story }) => {
        const published = Date.parse(story.publishedAt);
        return published >= from && published < until;
      });
    const report = {
      feed,
      milliseconds: passed(),
      bytes,
      items: raw.items.length,
      stories: stories.length,
      reader: raw.reader,
    };
    return { report, stories };
  } catch (error) {
    const finding = findingOf(error, feed);
    return {
      report: { feed, milliseconds: passed(), bytes, items: 0, stories: 0, finding },
      stories: [],
    };
  }
}

function findingOf(error: unknown, feed: Feed): Finding {
  if (error instanceof ActionableError) return error.findings[0]!;
  const where = { source: feed.url };
  if (error instanceof StuckParserError) return trouble('feed-stuck', { url: feed.url }, where);
  const reason = (error as Error).message.split('\n').slice(0, 2).join(' ');
  return trouble('feed-unreadable', { url: feed.url, reason }, where);
}

/** The same story may stand in two feeds: the first of them has it. */
function once(made: readonly MadeStory[]): MadeStory[] {
  const known = new Set<string>();
  return made.filter(({ story: { id, link } }) => {
    const isKnown = known.has(id) || known.has(link);
    known.add(id).add(link);
    return !isKnown;
  });
}

async function withPicture(
  story: Story,
  pictureUrl: string | undefined,
  pictures: Map<string, Uint8Array>,
  world: GatherWorld,
): Promise<Story> {
  if (pictureUrl === undefined) return story;
  // A story without its picture is still a story.
  const fetched = await fetchBytes(pictureUrl, 'image/*', PICTURE_LIMITS, world).catch(
    () => undefined,
  );
  const made = fetched && (await makePicture(fetched.bytes));
  if (!made) return story;
  const picture: StoryPicture = {
    file: `img/${story.id}.jpg`,
    width: made.width,
    height: made.height,
  };
  pictures.set(picture.file, made.bytes);
  return { ...story, picture };
}

/** Does the same for all, a few at once, and keeps their order. */
async function mapSome<T, R>(list: readonly T[], run: (entry: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < list.length; index = next++) {
      results[index] = await run(list[index]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
