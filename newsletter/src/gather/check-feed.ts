import { type Finding, warning } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import type { NetworkWorld } from '../fetch/index.ts';
import { BoundedProcess } from '../read/bounded-process.ts';
import { isDated } from './date-stories.ts';
import { flawFindings, listFindings } from './feed-findings.ts';
import type { FeedReport } from './feed-report.ts';
import { readOne, type StoryReader } from './read-one.ts';

/** A feed's health. */
export interface FeedHealth extends Pick<FeedReport, 'bytes' | 'items' | 'reader'> {
  readonly url: string;
  /** What it calls itself. */
  readonly title: string;
  readonly milliseconds: number;
  /** What stands in the way, and what could be better. */
  readonly findings: readonly Finding[];
  readonly isReadable: boolean;
  /** The titles of its first articles, as they are understood. */
  readonly titles: readonly string[];
}

const TITLES = 3;

/** What checking a feed needs of the world. */
interface CheckWorld extends NetworkWorld {
  readonly clock: () => InstantMs;
  readonly now: () => InstantMs;
}

/** Asks for one feed as if for the first time, and says all that there is to say of it. */
export async function checkFeed(url: string, world: CheckWorld): Promise<FeedHealth> {
  const reader: StoryReader = new BoundedProcess(new URL('./story-worker.ts', import.meta.url));
  const start = world.clock();
  try {
    const feed = { url, title: url };
    const { read, finding, bytes, movedTo, foundAt } = await readOne(
      feed,
      undefined,
      reader,
      world,
    );
    const health = { url, bytes, milliseconds: world.clock() - start };
    if (!read) {
      const findings = finding ? [finding] : [];
      return { ...health, title: url, items: 0, titles: [], findings, isReadable: false };
    }
    const { stories, items, untold, format, language, etag, lastModified } = read;
    const undated = stories.filter((story) => !isDated(story, world.now())).length;
    const newest = stories
      .flatMap(({ publishedAt = '' }) => publishedAt || [])
      .toSorted()
      .at(-1);
    const list = { feed, movedTo, foundAt, failures: 0, newAt: newest };
    const where = { source: foundAt ?? url };
    const isUnasked = etag === undefined && lastModified === undefined;
    return {
      ...health,
      title: read.title || url,
      items,
      reader: read.reader,
      titles: stories.slice(0, TITLES).map(({ title }) => title),
      isReadable: true,
      findings: [
        ...flawFindings(read.flaws, where.source),
        ...listFindings({ ...list, undated, left: 0, untold, format }, world.now()),
        ...(items === 0 ? [warning('feed-empty', {}, where)] : []),
        ...(language === undefined ? [warning('feed-language', {}, where)] : []),
        ...(isUnasked ? [warning('feed-unasked', {}, where)] : []),
      ],
    };
  } finally {
    await reader.close();
  }
}
