import type { InstantMs } from '@telecom-valley/time';
import type { FeedMemory } from './feed-memory.ts';
import { isUnasked } from './is-unasked.ts';
import type { Reading } from './read-one.ts';

/** Runs one after the other meet the same trouble: it is one. */
const APART_MS = 3_600_000;

/** How many times in a row a feed could not be read, after a run, and when that was counted last. */
export function countFailures(
  { outcome, finding }: Pick<Reading, 'outcome' | 'finding'>,
  memory: Pick<FeedMemory, 'failures' | 'failedAt'> | undefined,
  now: InstantMs,
): Pick<FeedMemory, 'failures' | 'failedAt'> {
  if (outcome !== 'failed') return { failures: 0 };
  const { failures = 0, failedAt } = memory ?? {};
  const isCounted = failedAt !== undefined && now - Date.parse(failedAt) < APART_MS;
  // Who was not asked has not failed.
  if (isCounted || (finding && isUnasked(finding))) return { failures, failedAt };
  return { failures: failures + 1, failedAt: new Date(now).toISOString() };
}
