import type { InstantMs } from '@telecom-valley/time';
import type { FeedContents } from './feed-memory.ts';

/** More than a year: what comes back by then, as a yearly event's page does, is not news. */
const REMEMBERED_MS = 400 * 86_400_000;

/**
 * What is known of when stories were seen first, after a run: those of a feed that is read for the first time
 * have been there for nobody knows how long, and that is the empty text. What the feed has no more is remembered for
 * long: it may have lost it for a moment.
 */
export function rememberSeen(
  stories: readonly { readonly id: string }[],
  before: Pick<FeedContents, 'seen' | 'gone'> | undefined,
  at: InstantMs,
): Pick<FeedContents, 'seen' | 'gone'> {
  const now = new Date(at).toISOString();
  const firstSeen = before ? now : '';
  const there = new Map(stories.map(({ id }) => [id, before?.seen[id] ?? firstSeen]));
  const gone = Object.keys(before?.seen ?? {})
    .filter((id) => !there.has(id))
    .map((id) => [id, before?.gone[id] ?? now] as const)
    .filter(([, since]) => Date.parse(since) > at - REMEMBERED_MS);
  return {
    seen: Object.fromEntries([...there, ...gone.map(([id]) => [id, before!.seen[id]!] as const)]),
    gone: Object.fromEntries(gone),
  };
}
