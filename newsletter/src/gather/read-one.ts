import { ActionableError, type Finding, trouble } from '@telecom-valley/errors';
import { type Fetched, fetchPatiently, type NetworkWorld } from '../fetch/index.ts';
import type { Feed } from '../model.ts';
import { type BoundedProcess, StuckProcessError } from '../read/index.ts';
import type { FeedMemory } from './feed-memory.ts';
import type { FetchedFeed, ReadStories } from './read-stories.ts';

/** The process that reads what was fetched. */
export type StoryReader = BoundedProcess<
  FetchedFeed,
  ReadStories | { readonly feeds: readonly string[] }
>;

/** What came of asking for a feed. */
export interface Reading extends Pick<FeedMemory, 'read' | 'foundAt'> {
  readonly outcome: 'read' | 'unchanged' | 'failed';
  readonly bytes: number;
  readonly movedTo?: string;
  readonly finding?: Finding;
}

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';

const LIMITS = { connectMs: 8000, answerMs: 12_000, wholeMs: 15_000, bytes: 5_000_000 };

/**
 * Asks for a feed and reads it, unless it is as it was. An address that leads to a page leads on to the first
 * feed that the page names.
 */
export async function readOne(
  feed: Feed,
  memory: FeedMemory | undefined,
  reader: StoryReader,
  network: NetworkWorld,
): Promise<Reading> {
  let bytes = 0;
  try {
    const url = memory?.foundAt ?? feed.url;
    const fetched = await fetchFeed(url, memory, network);
    const { movedTo } = fetched;
    if (fetched.bytes === undefined) {
      return { outcome: 'unchanged', bytes, movedTo, read: memory?.read, foundAt: memory?.foundAt };
    }
    bytes = fetched.bytes.length;
    const read = await ask(fetched, feed, reader);
    if ('items' in read) {
      return {
        outcome: 'read',
        bytes,
        movedTo,
        foundAt: memory?.foundAt,
        read: keep(read, fetched),
      };
    }
    const foundAt = read.feeds[0]!;
    const found = await fetchFeed(foundAt, undefined, network);
    bytes += found.bytes?.length ?? 0;
    const readThere = await ask(found, feed, reader);
    if (!('items' in readThere)) throw new Error('It is a page, and leads to another');
    return { outcome: 'read', bytes, foundAt, read: keep(readThere, found) };
  } catch (error) {
    const { read, foundAt } = memory ?? {};
    return { outcome: 'failed', bytes, finding: findingOf(error, feed.url), read, foundAt };
  }
}

function fetchFeed(
  url: string,
  memory: FeedMemory | undefined,
  network: NetworkWorld,
): Promise<Fetched> {
  const { etag, lastModified } = memory?.read ?? {};
  const validators = { etag, lastModified };
  return fetchPatiently({ url, accept: ACCEPT, limits: LIMITS, validators }, network);
}

function ask({ bytes, url, contentType }: Fetched, feed: Feed, reader: StoryReader) {
  return reader.ask({ bytes: bytes ?? new Uint8Array(), origin: { url, contentType }, feed });
}

/** A body that was cut off is not one to say "I have it" of. */
function keep(read: ReadStories, { etag, lastModified, isCut }: Fetched): FeedMemory['read'] {
  return isCut ? read : { ...read, etag, lastModified };
}

function findingOf(error: unknown, url: string): Finding {
  if (error instanceof ActionableError) return error.findings[0]!;
  const where = { source: url };
  if (error instanceof StuckProcessError) return trouble('feed-stuck', { url }, where);
  const { name, message } = error as Error;
  if (name === 'NoFeedError') {
    const [, root] = /<(.+)>/.exec(message) ?? [];
    return root === undefined
      ? trouble('feed-nothing', { url }, where)
      : trouble('feed-none', { url, root }, where);
  }
  const reason = message.split('\n').slice(0, 2).join(' ');
  return trouble('feed-unreadable', { url, reason }, where);
}
