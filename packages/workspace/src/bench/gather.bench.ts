import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@telecom-valley/http';
import { root } from '../root.ts';
import type { Bench, BenchRow } from './bench.ts';
import { measureProcess, type Taken } from './gather/measure-process.ts';
import { sampleFeed } from './gather/sample-feed.ts';

const FEEDS = 500;
const ITEMS = 20;
const LATENCY_MS = 50;
const AT_ONCE = 8;

const LOOP = join(import.meta.dirname, 'gather', 'rss-parser-loop.ts');
const CLI = join(root, 'newsletter', 'src', 'cli.ts');

/**
 * 500 feeds of 20 items over HTTP, each answer 50 ms late: `newsletter gather`, and again when nothing has changed;
 * beside rss-parser alone, that only parses, and that only fetches and parses, as many at once.
 */
export const bench: Bench = {
  title: `${FEEDS} feeds × ${ITEMS} items over HTTP, ${LATENCY_MS} ms late; CPU of rss-parser’s bare parse is 1`,
  async run() {
    const feeds = Array.from({ length: FEEDS }, (_feed, at) => sampleFeed(at, ITEMS));
    const server = createServer((request, response) => {
      const feed = feeds[Number(request.url?.slice(1))];
      const isKnown = request.headers['if-none-match'] === '"1"';
      setTimeout(() => {
        response.writeHead(isKnown ? 304 : 200, {
          ETag: '"1"',
          'Content-Type': 'application/rss+xml',
        });
        response.end(isKnown ? undefined : feed);
      }, LATENCY_MS);
    });
    const { origin, stop } = await listen(server, 0);
    const cwd = mkdtempSync(join(tmpdir(), 'bench-gather-'));
    try {
      writeCluster(cwd, origin);
      const gather = () =>
        measureProcess(
          [CLI, 'gather', '--edition', '2026-11', '--now', '2026-12-01T09:00:00+01:00'],
          { cwd },
        );
      const bare = await measureProcess([LOOP, 'string', String(FEEDS), String(ITEMS)], { cwd });
      const loop = await measureProcess([LOOP, 'url', origin, String(FEEDS), String(AT_ONCE)], {
        cwd,
      });
      const first = await gather();
      const second = await gather();
      return [
        row('rss-parser, bare parse', bare, bare),
        row('rss-parser parseURL, 8 at once', loop, bare),
        row('newsletter gather', first, bare),
        row('newsletter gather, again', second, bare),
      ];
    } finally {
      await stop();
      rmSync(cwd, { recursive: true, force: true });
    }
  },
};

function writeCluster(folder: string, origin: string): void {
  const numbers = Array.from({ length: FEEDS }, (_feed, at) => at);
  const outlines = numbers.map(
    (at) => `<outline type="rss" text="Flux ${at}" xmlUrl="https://feed-${at}.example/${at}"/>`,
  );
  writeFileSync(
    join(folder, 'feeds.opml'),
    `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
  );
  writeFileSync(
    join(folder, '.env'),
    `NEWSLETTER_RESOLVE=${numbers.map((at) => `feed-${at}.example=${origin}`).join()}`,
  );
  writeFileSync(
    join(folder, 'cluster.config.ts'),
    `export default { name: 'Essai', publicUrl: 'https://essai.example', newsletter: {
      from: 'Essai <lettre@essai.example>', postalAddress: 'Ici', feeds: 'feeds.opml', sections: [{ title: 'Tout' }] } };`,
  );
}

function row(what: string, taken: Taken, bare: Taken): BenchRow {
  return {
    what,
    'feeds/s': Math.round(FEEDS / taken.seconds),
    'CPU s': Number(taken.cpuSeconds.toFixed(2)),
    'CPU ratio': Number((taken.cpuSeconds / bare.cpuSeconds).toFixed(2)),
    MB: Math.round(taken.megabytes),
  };
}
