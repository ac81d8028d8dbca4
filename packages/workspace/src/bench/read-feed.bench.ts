import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '@telecom-valley/newsletter';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { root } from '../root.ts';
import type { Bench, BenchRow } from './bench.ts';

const RUNS = 7;
const FOLDER = join(root, 'test', 'fixtures', 'feeds', 'toulouse-tech');

/** The same bytes, which are well-formed and UTF-8, to each reader in turn; the medians are shown. */
export const bench: Bench = {
  title: 'Well-formed feeds read whole, beside rss-parser 3.13 (ratio 1) and feedsmith 3.0',
  async run() {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xml'));
    const feeds = files.map((name) => readFileSync(join(FOLDER, name)));
    const bytes = feeds.reduce((sum, feed) => sum + feed.length, 0);
    const readers: Readonly<Record<string, (feed: Buffer) => unknown>> = {
      'rss-parser': (feed) => new Parser().parseString(feed.toString()),
      feedsmith: (feed) => parseFeed(feed.toString()),
      'ours, in its own process': (feed) =>
        readFeed(feed, { url: 'https://feed.example/', contentType: '' }),
    };
    const taken = new Map(Object.keys(readers).map((name) => [name, [] as number[]]));
    // The first round warms all of them up.
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [name, read] of Object.entries(readers)) {
        const start = performance.now();
        for (const feed of feeds) await read(feed);
        if (run > 0) taken.get(name)!.push(performance.now() - start);
      }
    }
    const median = (name: string) =>
      taken.get(name)!.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
    return Object.keys(readers).map((reader): BenchRow => ({
      reader,
      ms: Math.round(median(reader)),
      'MB/s': Number((bytes / 1000 / median(reader)).toFixed(1)),
      ratio: Number((median(reader) / median('rss-parser')).toFixed(2)),
    }));
  },
};
