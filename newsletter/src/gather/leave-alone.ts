import { trouble } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import { formatWait } from '../fetch/index.ts';
import type { FeedMemory } from './feed-memory.ts';
import type { Reading } from './read-one.ts';

/** Who says a year is mistaken: nobody is left alone for longer than a day. */
const LONGEST_MS = 86_400_000;

/** Until when a host wants to be left alone, after its answer: an instant. */
export function quietAfter(
  { finding }: Pick<Reading, 'finding'>,
  now: InstantMs,
): string | undefined {
  if (finding?.rule !== 'address-busy') return undefined;
  const wanted = Number(finding.values.seconds) * 1000;
  return new Date(now + Math.min(wanted, LONGEST_MS)).toISOString();
}

/** What comes of a feed that is not asked, as its host wants to be left alone still. */
export function leaveAlone(
  url: string,
  memory: Pick<FeedMemory, 'foundAt'> | undefined,
  quietUntil: string | undefined,
  now: InstantMs,
): Reading | undefined {
  const left = Date.parse(quietUntil ?? '') - now;
  const isQuiet = left > 0 && left <= LONGEST_MS;
  if (!isQuiet) return undefined;
  const finding = trouble('feed-quiet', { wait: formatWait(left / 1000) }, { source: url });
  return { outcome: 'failed', bytes: 0, finding, foundAt: memory?.foundAt };
}
