import { gunzipSync } from 'node:zlib';
import { decodeFeed } from './decode-feed.ts';
import type { Load } from './answer-questions.ts';
import type { RawFeed } from './raw-feed.ts';

/** What a feed may have, unpacked. */
const MOST_BYTES = 10_000_000;

/** Where bytes come from, as far as that says something of them. */
export interface FeedOrigin {
  readonly url: string;
  readonly contentType: string;
}

/** What the process that reads is asked. */
export interface FeedQuestion {
  readonly bytes: Uint8Array;
  readonly origin: FeedOrigin;
}

/** They are large, and most of what asks for feeds has them read in another process, which loads them as it begins. */
export function loadReaders(): Promise<typeof import('./parse-feed.ts')> {
  return import('./parse-feed.ts');
}

/**
 * Reads a feed in this very process, for as long as it takes.
 *
 * @throws NoFeedError, or Error that says why it cannot be read
 */
export async function readHere(
  bytes: Uint8Array,
  { url, contentType }: FeedOrigin,
  load: Load = (module) => module(),
): Promise<RawFeed> {
  const { text, encoding, saidToBe } = decodeFeed(unpack(bytes), contentType);
  const { parseFeed } = await loadReaders();
  const feed = await parseFeed(text, url, load);
  if (saidToBe === undefined) return feed;
  return { ...feed, flaws: [{ kind: 'encoding', name: encoding, saidToBe }, ...feed.flaws] };
}

/** Some servers send what they keep packed, and do not say so. */
function unpack(bytes: Uint8Array): Uint8Array {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
}
