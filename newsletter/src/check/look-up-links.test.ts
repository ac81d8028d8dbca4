import { lookup } from 'node:dns';
import { createServer, type RequestListener } from 'node:http';
import { listen } from '@telecom-valley/http';
import { expect, it, onTestFinished } from 'vitest';
import { lookUpLinks } from './look-up-links.ts';

const PUBLIC_URL = 'https://pole.example';

/** Follows links to `https://there.example/…` and others, as a letter has them. */
async function follow(
  listener: RequestListener,
  addresses: readonly string[],
  changes: { readonly isOffline?: boolean; readonly clock?: () => number } = {},
) {
  const server = await listen(createServer(listener), 0);
  onTestFinished(server.stop);
  const html = addresses.map((address) => `<a href="${address}">Un lien</a>`).join('');
  const findings = await lookUpLinks([html, html], {
    publicUrl: PUBLIC_URL,
    clock: changes.clock ?? (() => 0),
    network: {
      lookup,
      resolve: new Map([
        ['there.example', server.origin],
        ['gone.example', 'http://127.0.0.1:1'],
        ['pole.example', server.origin],
        ['busy.example', server.origin],
      ]),
      isOffline: changes.isOffline ?? false,
      userAgent: 'Essai',
      pause: () => Promise.resolve(),
    },
  });
  return findings.map(({ rule, severity, where: { source } }) => [rule, severity, source]);
}

const UNASKED = ['links-unasked', 'info', 'message.html'];

const at = (path: string) => `https://there.example${path}`;

it('tells links that lead nowhere, and no others', async () => {
  const asked: string[] = [];
  const statuses: Readonly<Record<string, number>> = {
    '/gone': 410,
    '/closed': 403,
    '/broken': 500,
    '/accepted': 202,
  };
  const listener: RequestListener = ({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`);
    const isHeadless = url === '/headless' && method === 'HEAD';
    const isMoved = url === '/moved';
    if (url === '/cut' && method === 'HEAD') return void response.destroy();
    response.writeHead(isHeadless ? 404 : isMoved ? 302 : (statuses[url] ?? 200), {
      ...(isMoved && { Location: '/gone' }),
    });
    response.end('x'.repeat(5_000_000));
  };
  const paths = ['/', '/gone', '/closed', '/broken', '/headless', '/moved', '/cut', '/accepted'];
  const found = await follow(listener, [
    ...paths.map(at),
    at('/#part'),
    'https://gone.example/',
    'https://nobody.example/',
    `${PUBLIC_URL}/newsletter/2026-11/`,
    `${PUBLIC_URL}/gone`,
    'mailto:a@there.example',
    'no address',
  ]);
  expect(found).toEqual([
    ['address-status', 'warning', at('/gone')],
    ['address-down', 'warning', at('/broken')],
    ['address-status', 'warning', at('/moved')],
    ['address-refused', 'warning', 'https://gone.example/'],
    ['address-status', 'warning', `${PUBLIC_URL}/gone`],
  ]);
  expect(asked.filter((question) => question === 'HEAD /headless')).toHaveLength(1);
  expect(asked).toContain('GET /headless');
  expect(asked.filter((question) => question.endsWith(' /'))).toEqual(['HEAD /']);
});

/** Answers HEAD and GET, each with a status of its own, and remembers that it was asked. */
function answering(head: number, get: number, headers: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const listener: RequestListener = ({ method = '', url = '' }, response) => {
    asked.push(`${method} ${url}`);
    response.writeHead(method === 'HEAD' ? head : get, headers).end();
  };
  return { asked, listener };
}

it.each([
  [405, 404],
  [403, 410],
  [501, 404],
])('a page that is gone is found where HEAD is answered with %i, too', async (head, get) => {
  const { listener } = answering(head, get);
  expect(await follow(listener, [at('/a')])).toEqual([['address-status', 'warning', at('/a')]]);
});

it.each([401, 402, 403, 405, 406, 451, 999])(
  'whether a page is there, %i does not say',
  async (status) => {
    const { asked, listener } = answering(status, status);
    expect(await follow(listener, [at('/a')])).toEqual([]);
    expect(asked).toEqual(['HEAD /a', 'GET /a']);
  },
);

it.each<[status: number, headers: Readonly<Record<string, string>>]>([
  [429, { 'Retry-After': '60' }],
  [503, { 'Retry-After': '60' }],
  [429, {}],
])('a host that wants to be left alone is, after %i with %j', async (status, headers) => {
  const { asked, listener } = answering(status, 404, headers);
  const links = [at('/a'), at('/b'), 'https://gone.example/'];
  expect(await follow(listener, links)).toEqual([
    ['address-refused', 'warning', 'https://gone.example/'],
    UNASKED,
  ]);
  expect(asked).toEqual(['HEAD /a']);
});

it('a site that leads to a host that wants to be left alone is not left alone with it', async () => {
  const asked: string[] = [];
  const gone = Promise.withResolvers<void>();
  const listener: RequestListener = async ({ url = '' }, response) => {
    asked.push(url);
    if (url === '/gone') gone.resolve();
    if (url === '/late') await gone.promise;
    const status = { '/moved': 302, '/busy': 429, '/gone': 404 }[url] ?? 200;
    const headers = { Location: 'https://busy.example/busy', 'Retry-After': '60' };
    response.writeHead(status, headers).end();
  };
  const busy = ['https://busy.example/late', 'https://busy.example/a'];
  expect(await follow(listener, [at('/moved'), at('/gone'), ...busy])).toEqual([
    ['address-status', 'warning', at('/gone')],
    UNASKED,
  ]);
  expect(asked).not.toContain('/a');
});

it.each([
  [{}, [['address-loop', 'warning', at('/a')]]],
  [{ 'Set-Cookie': 'seen=1' }, []],
])('a circle says something where cookies do not lead out of it: %j', async (headers, found) => {
  const { listener } = answering(302, 302, { Location: '/a', ...headers });
  expect(await follow(listener, [at('/a')])).toEqual(found);
});

it('says how many it could not follow, for want of time or of a network', async () => {
  let now = 0;
  const slow: RequestListener = (_request, response) => {
    now += 20_000;
    response.end();
  };
  const links = ['/a', '/b', '/c', '/d'].map(at);
  expect(await follow(slow, links, { clock: () => now })).toEqual([UNASKED]);
  now = 0;
  const elsewhere = ['https://www.elsewhere.fr/', ...links];
  expect(await follow(slow, elsewhere, { isOffline: true })).toEqual([UNASKED]);
});
