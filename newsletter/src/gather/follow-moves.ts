import { addressKey } from '../address-key.ts';
import type { Feed } from '../model.ts';
import type { FeedMemories } from './feed-memory.ts';

/**
 * What is known of a feed goes with it when the list has the address to which its old one led, or that with https: its
 * stories stay those that they were.
 */
export function followMoves(feeds: readonly Feed[], memories: FeedMemories): void {
  const known = new Set(memories.urls());
  const fresh = new Map(
    feeds.filter(({ url }) => !known.has(url)).map(({ url }) => [addressKey(url), url]),
  );
  if (fresh.size === 0) return;
  for (const { url } of feeds) known.delete(url);
  for (const old of known) {
    const memory = memories.read(old);
    const led = [old, memory?.movedTo, memory?.foundAt].map((address) => addressKey(address ?? ''));
    const key = led.find((address) => fresh.has(address));
    if (!memory || key === undefined) continue;
    const moved = { ...memory, foundAt: undefined, movedTo: undefined };
    const firstUrl = memory.firstUrl ?? old;
    memories.write(fresh.get(key)!, { ...moved, firstUrl }, memories.contents(old));
    // Two feeds have never one memory.
    fresh.delete(key);
  }
}
