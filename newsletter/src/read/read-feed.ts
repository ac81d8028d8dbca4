import { BoundedProcess } from './bounded-process.ts';
import type { RawFeed } from './raw-feed.ts';
import type { FeedOrigin, FeedQuestion } from './read-here.ts';

let reader: BoundedProcess<FeedQuestion, RawFeed> | undefined;

/**
 * Reads a feed from its bytes, without any network: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and
 * 1.1, in whatever encoding and state. It is read in a process of its own, one feed after the other, that is ended
 * after two seconds.
 *
 * @param origin - `url`: where it was found, what addresses are relative to; `contentType`: the header's value
 * @throws StuckProcessError
 * @throws Error that says why the bytes are no feed
 */
export function readFeed(bytes: Uint8Array, origin: FeedOrigin): Promise<RawFeed> {
  reader ??= new BoundedProcess(new URL('./read-worker.ts', import.meta.url));
  return reader.ask({ bytes, origin });
}
