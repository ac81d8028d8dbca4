import { lookup } from 'node:dns';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchPatiently } from './fetch-patiently.ts';
import { isPrivateAddress } from './private-address.ts';

const LIMITS = { connectMs: 400, answerMs: 400, wholeMs: 800, bytes: 10_000 };

/** Asks a server of one's own as if it were on the public network. */
async function ask(listener: RequestListener, path = '/', validators = {}) {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const pauses: number[] = [];
  const world = {
    lookup,
    resolve: new Map([['there.example', `http://127.0.0.1:${port}`]]),
    isOffline: false,
    userAgent: 'Essai/1 (+https://essai.example)',
    pause: async (milliseconds: number) => void pauses.push(milliseconds),
  };
  const wanted = { url: `http://there.example${path}`, accept: '*/*', limits: LIMITS, validators };
  const fetched = await fetchPatiently(wanted, world).catch((error: unknown) => error);
  return { fetched: fetched as Awaited<ReturnType<typeof fetchPatiently>>, pauses };
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe('what is packed', () => {
  const body = 'Bonjour. '.repeat(100);
  it.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['br', brotliCompressSync(body)],
    ['zstd', zstdCompressSync(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
    ['identity', Buffer.from(body)],
    ['gzip', Buffer.from(body)],
    ['', Buffer.from(body)],
  ])('as %j is unpacked', async (encoding, packed) => {
    const { fetched } = await ask((_request, response) =>
      response.writeHead(200, { 'Content-Encoding': encoding }).end(packed),
    );
    expect(text(fetched.bytes)).toBe(body);
  });

  it.each(['gzip', 'deflate', 'br', 'zstd'])(
    'though it is nothing, as %s, is nothing',
    async (encoding) => {
      const { fetched } = await ask((_request, response) =>
        response.writeHead(200, { 'Content-Encoding': encoding }).end(),
      );
      expect(text(fetched.bytes)).toBe('');
    },
  );

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('and would be too much, as %s, is not', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(5_000_000));
    expect(bomb.length).toBeLessThan(LIMITS.bytes);
    const { fetched } = await ask((_request, response) =>
      response.writeHead(200, { 'Content-Encoding': encoding }).end(bomb),
    );
    expect(fetched).toMatchObject({ code: 'address-too-large' });
  });
});

describe('the patience of fetching', () => {
  it('ends with a server that hangs before its headers, or in its body', async () => {
    const hang = await ask(() => {});
    expect(hang.fetched).toMatchObject({ code: 'address-slow' });
    const drip = await ask((_request, response) => {
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(timer));
    });
    expect(drip.fetched).toMatchObject({ code: 'address-slow' });
    expect(drip.pauses).toEqual([]);
  });

  it('ends with a body without end', async () => {
    const { fetched } = await ask(async (_request, response) => {
      while (!response.destroyed) {
        response.write(Buffer.alloc(1000, 32));
        await sleep(1);
      }
    });
    expect(fetched).toMatchObject({ code: 'address-too-large' });
  });

  it('outlasts what passes', async () => {
    let times = 0;
    const { fetched, pauses } = await ask((request, response) => {
      times += 1;
      if (times === 1) response.writeHead(503).end();
      else if (times === 2) request.socket.destroy();
      else response.end('Bonjour');
    });
    expect(text(fetched.bytes)).toBe('Bonjour');
    expect(pauses).toEqual([500, 2000]);
  });

  it('asks no sooner than a server wants, and not at all if that is long', async () => {
    let times = 0;
    const answer =
      (wait: string): RequestListener =>
      (_request, response) => {
        times += 1;
        if (times > 1) response.end('Bonjour');
        else response.writeHead(429, { 'Retry-After': wait }).end();
      };
    expect((await ask(answer('7'))).pauses).toEqual([7000]);
    times = 0;
    const { fetched, pauses } = await ask(answer('3600'));
    expect(fetched).toMatchObject({
      findings: [{ rule: 'address-busy', values: { seconds: 3600 } }],
    });
    expect(pauses).toEqual([]);
  });

  it('does not ask again for what will not pass', async () => {
    let times = 0;
    const { fetched } = await ask((_request, response) => {
      times += 1;
      response.writeHead(404).end();
    });
    expect(fetched).toMatchObject({ code: 'address-status' });
    expect(times).toBe(1);
  });

  it('takes what came of a body that is cut off again and again', async () => {
    const { fetched } = await ask((request, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('Bonj', () => request.socket.destroy());
    });
    expect(fetched).toMatchObject({ isCut: true });
    expect(text(fetched.bytes)).toBe('Bonj');
  });
});

describe('what a server says of an address', () => {
  const lead: Readonly<Record<string, readonly [number, string]>> = {
    '/old': [301, '/older'],
    '/older': [308, '/new'],
    '/today': [302, '/new'],
    '/loop': [302, '/round'],
    '/round': [302, '/loop#top'],
    '/cookie': [302, '/cookie'],
    '/far': [302, '/far/1'],
    ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`/far/${at}`, [302, `/far/${at + 1}`]])),
  };
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(request.url!);
    const [status, location] = lead[request.url!] ?? [];
    if (request.url === '/cookie') response.setHeader('Set-Cookie', 'seen=1');
    if (status) response.writeHead(status, { Location: location }).end();
    else response.writeHead(200, { ETag: '"1"' }).end('Bonjour');
  };

  it('is told where it moved for good, and only there', async () => {
    expect((await ask(listener, '/old')).fetched).toMatchObject({
      movedTo: 'http://there.example/new',
    });
    const { fetched } = await ask(listener, '/today');
    expect(fetched.url).toBe('http://there.example/new');
    expect(fetched.movedTo).toBeUndefined();
    expect((await ask(listener, '/far')).fetched).toMatchObject({ code: 'address-redirects' });
  });

  it.each([
    ['/loop', 'address-loop', ['/loop', '/round']],
    ['/cookie', 'address-cookie', ['/cookie']],
  ])('leads in a circle is told after one turn: %s', async (path, code, once) => {
    asked.length = 0;
    expect((await ask(listener, path)).fetched).toMatchObject({ code });
    expect(asked).toEqual(once);
  });

  it('is that nothing has changed', async () => {
    const unchanged: RequestListener = ({ headers }, response) => {
      const isKnown = headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'then';
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : 'Bonjour');
    };
    const { fetched } = await ask(unchanged, '/', { etag: '"1"', lastModified: 'then' });
    expect(fetched).toMatchObject({ bytes: undefined });
  });

  it('comes with our name and address', async () => {
    const { fetched } = await ask(({ headers }, response) => response.end(headers['user-agent']));
    expect(text(fetched.bytes)).toBe('Essai/1 (+https://essai.example)');
  });
});

describe('the network that we stand in', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://localhost/',
    'http://localhost./',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://user:password@127.0.0.1/',
    'file:///etc/passwd',
    'gopher://there.example/',
  ])('is not asked at %s, be it where an address leads', async (url) => {
    const { fetched } = await ask((request, response) =>
      response.writeHead(302, { Location: url }).end(request.url),
    );
    expect(fetched).toMatchObject({
      code: expect.stringMatching(/^(?:address-(?:private|protocol|unknown)|network-missing)$/),
    });
  });

  it('is not asked by a name that means it, even the second time one asks', async () => {
    const answers = ['127.0.0.1', '10.0.0.1', '::1', '::ffff:127.0.0.1'];
    for (const address of answers) {
      const world = {
        lookup: ((_name, _options, callback) =>
          callback(null, [{ address, family: address.includes(':') ? 6 : 4 }])) as LookupFunction,
        resolve: new Map(),
        isOffline: false,
        userAgent: 'Essai',
        pause: () => Promise.resolve(),
      };
      const wanted = { url: 'http://rebound.example/', accept: '*/*', limits: LIMITS };
      await expect(fetchPatiently(wanted, world)).rejects.toMatchObject({
        code: 'address-private',
      });
    }
  });

  it('is told from the public one', () => {
    expect(['8.8.8.8', '2606:4700::1111', '193.252.19.3'].map(isPrivateAddress)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
