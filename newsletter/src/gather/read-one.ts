import { ActionableError, type Finding, trouble } from '@telecom-valley/errors';
import {
  type Fetched,
  fetchPatiently,
  type NetworkWorld,
  type Validators,
} from '../fetch/index.ts';
import type { Feed } from '../model.ts';
import { type BoundedProcess, StuckProcessError } from '../read/bounded-process.ts';
import type { FeedMemory } from './feed-memory.ts';
import type { FetchedFeed, ReadStories } from './read-stories.ts';

/** The process that reads what was fetched. */
export type StoryReader = BoundedProcess<
  FetchedFeed,
  ReadStories | { readonly feeds: readonly string[] }
>;

/** What came of asking for a feed. */
export interface Reading extends Pick<FeedMemory, 'foundAt'> {
  /** What was read, if it was. */
  readonly read?: ReadStories & Validators;
  readonly outcome: 'read' | 'unchanged' | 'failed';
  readonly bytes: number;
  readonly movedTo?: string;
  readonly finding?: Finding;
}

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';

const LIMITS = { connectMs: 8000, answerMs: 12_000, wholeMs: 15_000, bytes: 5_000_000 };

/** What is no feed, and what an address says that is not used any more. */
const NO_FEED = ['feed-none', 'feed-nothing', 'feed-json', 'feed-unreadable'];
const GONE = [404, 410];

/**
 * Asks for a feed and reads it, unless it is as it was. An address that leads to a page leads on to the first
 * feed that the page names; where that is there no more, the page is asked again.
 */
export async function readOne(
  feed: Feed,
  memory: FeedMemory | undefined,
  reader: StoryReader,
  network: NetworkWorld,
): Promise<Reading> {
  const { read, foundAt, firstUrl = feed.url } = memory ?? {};
  const { etag, lastModified } = read ?? {};
  const known = { ...feed, url: firstUrl };
  const asked = await readAt(foundAt ?? feed.url, { etag, lastModified }, known, reader, network);
  const isLost = foundAt !== undefined && asked.finding && isGone(asked.finding);
  const reading = isLost ? await readAt(feed.url, {}, known, reader, network) : asked;
  if (reading.outcome !== 'read') return { ...reading, foundAt };
  return isLost ? reading : { foundAt, ...reading };
}

async function readAt(
  url: string,
  validators: Validators,
  feed: Feed,
  reader: StoryReader,
  network: NetworkWorld,
): Promise<Reading> {
  let bytes = 0;
  try {
    const fetched = await fetchFeed(url, validators, network);
    const { movedTo } = fetched;
    if (fetched.bytes === undefined) return { outcome: 'unchanged', bytes, movedTo };
    bytes = fetched.bytes.length;
    const read = await ask(fetched, feed, reader);
    if ('items' in read) return { outcome: 'read', bytes, movedTo, read: keep(read, fetched) };
    const foundAt = read.feeds[0]!;
    const found = await fetchFeed(foundAt, {}, network);
    bytes += found.bytes?.length ?? 0;
    const readThere = await ask(found, feed, reader);
    if (!('items' in readThere)) throw new ActionableError(nothingAt(foundAt));
    return { outcome: 'read', bytes, foundAt, read: keep(readThere, found) };
  } catch (error) {
    return { outcome: 'failed', bytes, finding: findingOf(error, url) };
  }
}

function isGone({ rule, values }: Finding): boolean {
  return NO_FEED.includes(rule) || GONE.includes(Number(values.status));
}

function fetchFeed(url: string, validators: Validators, network: NetworkWorld): Promise<Fetched> {
  return fetchPatiently({ url, accept: ACCEPT, limits: LIMITS, validators }, network);
}

function ask({ bytes, url, contentType }: Fetched, feed: Feed, reader: StoryReader) {
  return reader.ask({ bytes: bytes ?? new Uint8Array(), origin: { url, contentType }, feed });
}

/** A body that was cut off is not one to say "I have it" of. */
function keep(read: ReadStories, { etag, lastModified, isCut }: Fetched): Reading['read'] {
  return isCut ? read : { ...read, etag, lastModified };
}

function findingOf(error: unknown, url: string): Finding {
  if (error instanceof ActionableError) return error.findings[0]!;
  const where = { source: url };
  if (error instanceof StuckProcessError) return trouble('feed-stuck', { url }, where);
  const { name, message } = error as Error;
  if (name === 'SyntaxError') return trouble('feed-json', { url }, where);
  // feedsmith's, of JSON that is something else.
  if (name === 'DetectError') return nothingAt(url);
  if (name === 'NoFeedError') {
    const [, root] = /<(.+)>/.exec(message) ?? [];
    return root === undefined ? nothingAt(url) : trouble('feed-none', { url, root }, where);
  }
  const reason = message.split('\n').slice(0, 2).join(' ');
  return trouble('feed-unreadable', { url, reason }, where);
}

function nothingAt(url: string): Finding {
  return trouble('feed-nothing', { url }, { source: url });
}
