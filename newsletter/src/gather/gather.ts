import { hash } from 'node:crypto';
import { inLanes } from '../fetch/index.ts';
import type { Feed, Story, StoryPicture } from '../model.ts';
import { fetchPicture } from '../pictures/index.ts';
import { BoundedProcess } from '../read/bounded-process.ts';
import type { FeedReport } from './feed-report.ts';
import { followMoves } from './follow-moves.ts';
import { type FeedsWorld, type GatheredFeed, gatherOne, type Span } from './gather-one.ts';
import { hostOf } from './host-of.ts';
import { QuietHosts } from './quiet-hosts.ts';
import type { StoryReader } from './read-one.ts';
import { tellOnce, type ToldOnce } from './tell-once.ts';

/** What gathering needs of the world. */
export interface GatherWorld extends FeedsWorld {
  /** Whose own news it is, and not news about them. */
  readonly isMember: (feed: Feed) => boolean;
  /** The picture that an earlier run has made for a story, if it is still there. */
  readonly picture: (storyId: string) => Promise<StoryPicture | undefined>;
  /** What an earlier run has gathered for the same edition, if it is still there. */
  readonly before: Gathered | undefined;
}

/** Stories, and what they were made of. */
interface Gathered {
  /** The newest first, each once. */
  readonly stories: readonly Story[];
  /** A digest; undefined where a picture could not be had, which is asked for again the next time. */
  readonly gatheredFrom: string | undefined;
}

/** What the feeds gave. */
export interface Gathering extends Gathered {
  /** The pictures that were made for them, by their paths from the edition's folder. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** One for each feed, in their order. */
  readonly reports: readonly FeedReport[];
}

/** How many hosts are asked at a time. */
const AT_ONCE = 8;

/**
 * Reads every feed, and gives the stories of a span of time, each once. A feed that cannot be read is one line
 * in the report; the others are read, and of it what is known from the last time. Where nothing is another than the
 * last time, the stories are those of then.
 *
 * @param tell - is told of each feed when it is done
 */
export async function gather(
  feeds: readonly Feed[],
  span: Span,
  world: GatherWorld,
  tell: (report: FeedReport) => void = () => {},
): Promise<Gathering> {
  const reader: StoryReader = new BoundedProcess(new URL('./story-worker.ts', import.meta.url));
  followMoves(feeds, world.memories);
  const quiet = new QuietHosts(world.memories);
  const gathered = await inLanes(
    feeds,
    ({ url }) => hostOf(url),
    AT_ONCE,
    async (feed) => {
      const one = await gatherOne(feed, span, reader, quiet, world);
      tell(one.report);
      return one;
    },
  ).finally(() => reader.close());
  const reports = gathered.map(({ report }) => report);
  const gatheredFrom = digestOf(gathered, world);
  const { before } = world;
  const isAsBefore =
    before?.gatheredFrom === gatheredFrom && (await hasPictures(before.stories, world));
  if (isAsBefore) return { ...before, pictures: new Map(), reports };
  const told = tellOnce(
    gathered.flatMap(({ stories }) => stories()),
    world.isMember,
  );
  const pictures = new Map<string, Uint8Array>();
  const stories = await inLanes(
    told,
    ({ pictureUrls: [url = ''] }) => hostOf(url),
    AT_ONCE,
    (story) => withPicture(story, pictures, world),
  );
  const isWhole = told.every(
    ({ pictureUrls }, at) => pictureUrls.length === 0 || stories[at]!.picture !== undefined,
  );
  return { stories, pictures, reports, gatheredFrom: isWhole ? gatheredFrom : undefined };
}

/** A digest of all that stories are made of: the feeds, what they hold, and which of it is of the span. */
function digestOf(gathered: readonly GatheredFeed[], { memories, isMember }: GatherWorld): string {
  const digests = memories.digests();
  const from = gathered.map(({ report: { feed }, days }) => [
    feed,
    isMember(feed),
    digests.get(feed.url),
    days,
  ]);
  return hash('sha256', JSON.stringify(from));
}

async function hasPictures(stories: readonly Story[], { picture }: GatherWorld): Promise<boolean> {
  for (const story of stories) {
    if (story.picture && !(await picture(story.id))) return false;
  }
  return true;
}

async function withPicture(
  { pictureUrls, text: _text, ...story }: ToldOnce,
  pictures: Map<string, Uint8Array>,
  world: GatherWorld,
): Promise<Story> {
  const known = await world.picture(story.id);
  if (known) return { ...story, picture: known };
  const made = await fetchPicture(pictureUrls, world);
  if (!made) return story;
  const file = `img/${story.id}.jpg`;
  pictures.set(file, made.bytes);
  return { ...story, picture: { file, width: made.width, height: made.height } };
}
