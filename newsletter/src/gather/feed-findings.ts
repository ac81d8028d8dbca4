import { type Finding, warning } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import type { Flaw } from '../read/index.ts';
import type { FeedReport } from './feed-report.ts';

const FAILURES = 3;
const SILENT_MS = 183 * 86_400_000;

/** What is wrong with a feed though it could be read. */
export function flawFindings(flaws: readonly Flaw[], source: string): Finding[] {
  return flaws.map(({ kind, line, name = '', saidToBe = '' }) =>
    warning(
      `feed-${kind}`,
      kind === 'encoding' ? { said: saidToBe, real: name } : { name },
      line === undefined ? { source } : { source, line },
    ),
  );
}

/** What staff should know of a feed: it moved, it is silent, it fails again and again, it has no dates. */
export function listFindings(
  {
    feed,
    movedTo,
    foundAt,
    failures,
    newAt,
    undated,
  }: Pick<FeedReport, 'feed' | 'movedTo' | 'foundAt' | 'failures' | 'newAt' | 'undated'>,
  now: InstantMs,
): Finding[] {
  const where = { source: feed.url };
  const isSilent = newAt !== undefined && now - Date.parse(newAt) > SILENT_MS;
  return [
    ...(movedTo === undefined ? [] : [warning('feed-moved', { to: movedTo }, where)]),
    ...(foundAt === undefined ? [] : [warning('feed-page', { to: foundAt }, where)]),
    ...(failures < FAILURES ? [] : [warning('feed-failing', { count: failures }, where)]),
    ...(isSilent ? [warning('feed-silent', {}, where)] : []),
    // They are of the day on which they were seen first.
    ...(undated === 0 ? [] : [warning('feed-undated', { count: undated }, where)]),
  ];
}
