import { lookup } from 'node:dns';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostileFeeds } from '../../../test/support/hostile-feeds.ts';
import { gather } from './gather.ts';

const RSS = `<rss version="2.0"><channel><title>Bon</title><item><title>Une nouvelle</title>
<link>https://bon.example/a?utm_source=x</link><pubDate>Mon, 16 Nov 2026 08:00:00 GMT</pubDate>
<description>Un résumé.</description></item></channel></rss>`;

const PATHS: Readonly<Record<string, RequestListener>> = {
  '/good': (_request, response) => void response.end(RSS),
  '/500': hostileFeeds.broken,
  '/page': hostileFeeds.page,
  '/large': hostileFeeds.large,
  '/inside': hostileFeeds.inside,
};

async function gatherFrom(paths: readonly string[]) {
  const server = createServer((request, response) => PATHS[request.url!]!(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const resolve = new Map([['feeds.example', `http://127.0.0.1:${port}`]]);
  const span = { from: Date.parse('2026-11-01'), until: Date.parse('2026-12-01') };
  const feeds = paths.map((path) => ({ url: `https://feeds.example${path}`, title: path }));
  return gather(feeds, span, {
    lookup,
    resolve,
    userAgent: 'Essai',
    pause: () => Promise.resolve(),
    clock: () => 0,
    now: () => Date.parse('2026-12-01'),
    memories: { read: async () => undefined, write: async () => {} },
    picture: async () => undefined,
  });
}

describe('gather', () => {
  it('reads what it can, and has one finding for each feed that it cannot', async () => {
    const { stories, reports } = await gatherFrom(['/500', '/page', '/large', '/inside', '/good']);
    expect(reports.map(({ feed, finding }) => [feed.title, finding?.rule])).toEqual([
      ['/500', 'address-status'],
      ['/page', 'feed-none'],
      ['/large', 'address-too-large'],
      ['/inside', 'address-private'],
      ['/good', undefined],
    ]);
    expect(stories).toMatchObject([{ title: 'Une nouvelle', link: 'https://bon.example/a' }]);
  });
});
