import { lookup } from 'node:dns';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { fetchBytes } from './fetch-bytes.ts';

it.each(['before its headers', 'in its body'])(
  'ends with a server that hangs %s',
  async (where) => {
    const server = createServer((_request, response) => {
      if (where === 'in its body') response.write('<rss>');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const resolve = new Map([['slow.example', `http://127.0.0.1:${port}`]]);
    const limits = { milliseconds: 300, bytes: 1000 };
    await expect(
      fetchBytes('http://slow.example/feed', '*/*', limits, { lookup, resolve }),
    ).rejects.toMatchObject({ code: 'address-slow' });
  },
);

it.each(['http://127.0.0.1/', 'http://[::1]/', 'http://localhost/'])(
  'does not ask %s, which nobody named',
  async (url) => {
    const limits = { milliseconds: 5000, bytes: 1000 };
    await expect(
      fetchBytes(url, '*/*', limits, { lookup, resolve: new Map() }),
    ).rejects.toMatchObject({ code: 'address-private' });
  },
);
