import { type Finding, warning } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import type { Flaw } from '../read/index.ts';
import type { FeedReport } from './feed-report.ts';

const FAILURES = 3;
const SILENT_MS = 183 * 86_400_000;

/** How a date is written in each format. */
const DATES = {
  rss: '<pubDate>Mon, 05 Oct 2026 14:30:00 +0200</pubDate>',
  rdf: '<dc:date>2026-10-05T14:30:00+02:00</dc:date>',
  atom: '<published>2026-10-05T14:30:00+02:00</published>',
  json: '"date_published": "2026-10-05T14:30:00+02:00"',
} as const;

/** What is wrong with a feed though it could be read. */
export function flawFindings(flaws: readonly Flaw[], source: string): Finding[] {
  return flaws.map((flaw) =>
    warning(
      `feed-${flaw.kind}`,
      valuesOf(flaw),
      flaw.line === undefined ? { source } : { source, line: flaw.line },
    ),
  );
}

function valuesOf({ kind, name = '', saidToBe = '' }: Flaw): Finding['values'] {
  if (kind === 'encoding') return { said: saidToBe, real: name };
  if (kind !== 'date') return { name };
  const [zone, offset] = name.endsWith('Z') ? ['Z', '+01:00'] : ['GMT', '+0100'];
  return { said: saidToBe, real: name, zone, offset };
}

type Listed = Pick<
  FeedReport,
  'feed' | 'movedTo' | 'foundAt' | 'failures' | 'newAt' | 'undated' | 'left' | 'untold' | 'format'
>;

/** What staff should know of a feed: it moved, it is silent, it fails again and again, some of it cannot be told. */
export function listFindings(report: Listed, now: InstantMs): Finding[] {
  const { feed, movedTo, foundAt, failures, newAt, undated, left, untold, format } = report;
  const where = { source: feed.url };
  const isSilent = newAt !== undefined && now - Date.parse(newAt) > SILENT_MS;
  const example = DATES[format ?? 'rss'];
  return [
    ...(movedTo === undefined ? [] : [warning('feed-moved', { to: movedTo }, where)]),
    ...(foundAt === undefined ? [] : [warning('feed-page', { to: foundAt }, where)]),
    ...(failures < FAILURES ? [] : [warning('feed-failing', { count: failures }, where)]),
    ...(isSilent ? [warning('feed-silent', {}, where)] : []),
    // They are of the day on which they were seen first.
    ...(undated === 0 ? [] : [warning('feed-undated', { count: undated, example }, where)]),
    ...(left === 0 ? [] : [warning('feed-left', { count: left }, where)]),
    ...(untold === 0 ? [] : [warning('feed-untold', { count: untold }, where)]),
  ];
}
