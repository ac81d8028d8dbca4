import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { readFeed } from '@telecom-valley/newsletter';
import type { Bench, BenchRow } from './bench.ts';

const SIZE = 10_000_000;
const RUNS = 5;

const item = (inner: string) =>
  `<rss version="2.0"><channel><title>T</title><item><title>x</title>${inner}</item></channel></rss>`;
const filled = (piece: string) => piece.repeat(SIZE / piece.length);

const FEEDS: Readonly<Record<string, string>> = {
  'one word': item(`<description>${filled('x')}</description>`),
  'open paragraphs': item(`<description>${filled('&lt;p ')}</description>`),
  'mark-up nobody escaped': item(`<description>${filled('<b>x</b> ')}</description>`),
  'small items': item('').replace('</item>', `</item>${filled('<item><title>a b</title></item>')}`),
  levels: item(filled('<a>')),
  ampersands: item(`<description>${filled('&amp;')}</description>`),
  noise: filled('\u0001é<&;'),
};

/** How long the thread that asks is kept from anything else by feeds of 10 MB that mean no good. */
export const bench: Bench = {
  title:
    'Feeds of 10 MB: the longest that the asking thread was blocked, in ms (worst of 5), and what came of it',
  async run() {
    const rows: BenchRow[] = [];
    for (const [feed, text] of Object.entries(FEEDS)) {
      const bytes = Buffer.from(text);
      let blocked = 0;
      let result = '';
      for (let run = 0; run < RUNS; run += 1) {
        const delay = monitorEventLoopDelay({ resolution: 1 });
        await pause(20);
        delay.enable();
        result = await readFeed(bytes, { url: 'https://feed.example/', contentType: '' }).then(
          ({ items }) => `${items.length} items`,
          ({ message }: Error) => message.slice(0, 40),
        );
        await pause(5);
        delay.disable();
        blocked = Math.max(blocked, delay.max / 1e6);
      }
      rows.push({ feed, MB: Math.round(bytes.length / 1e6), blocked: Math.round(blocked), result });
    }
    return rows;
  },
};
