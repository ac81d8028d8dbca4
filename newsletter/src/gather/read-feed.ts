import { decodeFeed } from './decode-feed.ts';
import { FeedParser } from './feed-parser.ts';
import type { RawFeed } from './raw-feed.ts';

/** Where bytes come from, as far as it says something of them. */
export interface FeedOrigin {
  readonly url: string;
  readonly contentType: string;
}

/**
 * Reads a feed from its bytes, without any network.
 *
 * @throws StuckParserError, or Error that says why the bytes are no feed
 */
export async function readFeed(
  bytes: Uint8Array,
  { contentType }: FeedOrigin,
  parser?: FeedParser,
): Promise<RawFeed> {
  const own = parser ?? new FeedParser();
  try {
    return await own.parse(decodeFeed(bytes, contentType));
  } finally {
    if (!parser) await own.close();
  }
}
