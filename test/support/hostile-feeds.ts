import type { RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const HEAD = '<rss version="2.0"><channel><title>Hostile</title>';

const item = (inner: string) => `${HEAD}<item>${inner}</item></channel></rss>`;

/** A whole feed of this month. */
const GOOD = `${HEAD}${Array.from(
  { length: 10 },
  (_item, at) =>
    `<item><title>Titre ${at}</title><link>https://x.example/${at}</link><pubDate>Thu, 19 Nov 2026 08:00:00 GMT</pubDate><description>${'Du texte. '.repeat(20)}</description></item>`,
).join('')}</channel></rss>`;

const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(200, headers).end(body);

const lead =
  (location: string): RequestListener =>
  (_request, response) =>
    void response.writeHead(302, { Location: location }).end();

/** Writes again and again, as long as somebody takes it. */
function endless(response: ServerResponse, chunk: Buffer, milliseconds: number): void {
  const timer = setInterval(() => void response.write(chunk), milliseconds);
  response.on('close', () => clearInterval(timer));
}

/** Cut off after that many tenths of the body, whatever its length says. */
const cut =
  (tenths: number): RequestListener =>
  (request, response) => {
    response.writeHead(200, { 'Content-Length': String(GOOD.length) });
    response.write(GOOD.slice(0, (GOOD.length * tenths) / 10), () => request.socket.destroy());
  };

/** What hostile servers and feeds do, and what the line in the report says of it. */
export const hostileFeeds: Readonly<Record<string, readonly [RequestListener, RegExp]>> = {
  'an answer of 500': [
    (_request, response) => void response.writeHead(500).end(),
    /✗ .*answers 500/,
  ],
  'a wish to be asked tomorrow': [
    (_request, response) => void response.writeHead(429, { 'Retry-After': '86400' }).end(),
    /✗ .*left alone for 24\u00A0h/,
  ],
  'no answer': [() => {}, /✗ .*within 12 s/],
  'a byte a second': [
    (_request, response) => {
      response.writeHead(200);
      endless(response, Buffer.from(' '), 1000);
    },
    /✗ .*within 15 s/,
  ],
  'a body without end': [
    (_request, response) => {
      response.writeHead(200);
      response.write(HEAD);
      endless(response, Buffer.alloc(1_000_000, 32), 20);
    },
    /✗ .*more than 5 MB/,
  ],
  '50 MB, packed as gzip': [
    send(gzipSync(Buffer.alloc(50_000_000, 32)), { 'Content-Encoding': 'gzip' }),
    /✗ .*more than 5 MB/,
  ],
  '50 MB, packed as br': [
    send(brotliCompressSync(Buffer.alloc(50_000_000, 32)), { 'Content-Encoding': 'br' }),
    /✗ .*more than 5 MB/,
  ],
  '50 MB, packed without saying so': [send(gzipSync(Buffer.alloc(50_000_000, 32))), /✗ /],
  'an item of 50 MB': [
    send(item(`<title>x</title><description>${'x'.repeat(50_000_000)}</description>`)),
    /✗ .*more than 5 MB/,
  ],
  'redirects in a circle': [
    (request, response) => lead(request.url!)(request, response),
    /✗ .*in a circle/,
  ],
  'a redirect to nowhere': [lead('http://'), /✗ /],
  'a redirect to the cloud’s secrets': [
    lead('http://169.254.169.254/latest/'),
    /✗ .*169\.254\.169\.254/,
  ],
  'a redirect to this machine': [lead('http://127.0.0.1:22/'), /✗ .*127\.0\.0\.1/],
  'a redirect to this machine in other words': [
    lead('http://[::ffff:127.0.0.1]/'),
    /✗ .*not on the public network/,
  ],
  'a redirect to a file': [lead('file:///etc/passwd'), /✗ /],
  'a page': [send('<!doctype html><p>Bonjour'), /✗ .*begins with <p>/],
  'a page that leads to a page': [
    send('<html><link rel="alternate" type="application/rss+xml" href="?again">'),
    /✗ /,
  ],
  nothing: [send(''), /✗ .*nothing of a feed/],
  noise: [send(Buffer.from(Array.from({ length: 5000 }, (_byte, at) => (at * 7919) % 256))), /✗ /],
  'entities within entities': [
    send(
      `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 40 }, (_x, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join('')}]>${item('<title>&a39;</title>')}`,
    ),
    /· .*1 item/,
  ],
  '100,000 levels': [send(item('<a>'.repeat(100_000))), /✗ .*2000 levels/],
  '60 kB of open tags': [
    send(item(`<title>x</title><description>${'&lt;p '.repeat(10_000)}</description>`)),
    /· .*1 item/,
  ],
  '4 MB of signs': [
    send(item(`<title>${'&'.repeat(4_000_000)}</title>`)),
    /✗ .*two seconds|· .*1 item/,
  ],
  'NUL bytes': [
    send(item('<title>a\0b</title><link>https://x.example/0</link>')),
    /· .*1 item.*mended/,
  ],
  'a link that is a program': [
    send(item('<title>x</title><link>javascript:alert(1)</link>')),
    /· .*1 item, 0 in the month/,
  ],
  'names that objects have': [
    send(item('<__proto__>x</__proto__><title>x</title><constructor/>')),
    /· .*1 item/,
  ],
  'a length that is too long': [
    send(GOOD, { 'Content-Length': String(GOOD.length + 50) }),
    /· .*10 items/,
  ],
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenths) => [
      `a cut after ${tenths} tenths`,
      [cut(tenths), /· .*\d items?.*mended/] as const,
    ]),
  ),
};
