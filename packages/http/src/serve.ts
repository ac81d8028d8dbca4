import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { contentTypes } from './content-types.ts';
import { listen, type RunningServer } from './listen.ts';

/** What a server gives out, and how. */
export interface Served {
  readonly folder: string;
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Makes a page when it is asked for; undefined for a path that is not one. */
  readonly page?: (
    path: string,
    method: string,
    body: string,
  ) => string | Promise<string> | undefined;
  /** Rewrites a text file on its way. */
  readonly rewrite?: (text: string) => string;
}

const TEXTS = new Set(['html', 'css', 'js', 'json', 'ics', 'map', 'txt']);

/**
 * Serves a folder on loopback.
 *
 * @param port - the one that is wished for; where it is taken, the next that is free. 0 for any.
 */
export async function serve(served: Served, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return void response.writeHead(400).end();
    answerTo(request, path, served).then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'Content-Type': type, ...served.headers?.(path) });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => response.writeHead(500).end(),
    );
  });
  return listen(server, port);
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What a form may send. Bytes. */
const LARGEST_BODY = 10_000;

async function answerTo(request: IncomingMessage, path: string, served: Served): Promise<Answer> {
  const { method = 'GET' } = request;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) return { status: 413, type: contentTypes.txt!, body: '413\n' };
    parts.push(part);
  }
  return answer(path, method, Buffer.concat(parts).toString(), served);
}

async function answer(
  path: string,
  method: string,
  sent: string,
  { folder, page, rewrite = (text) => text }: Served,
): Promise<Answer> {
  const ending = extname(path).slice(1);
  const type = contentTypes[ending] ?? 'application/octet-stream';
  const made = await page?.(path, method, sent);
  if (made !== undefined)
    return { status: 200, type: contentTypes[ending || 'html']!, body: rewrite(made) };
  const bytes = await readFile(join(folder, path)).catch(() => undefined);
  if (!bytes) return { status: 404, type: 'text/plain; charset=utf-8', body: `404 ${path}\n` };
  return { status: 200, type, body: TEXTS.has(ending) ? rewrite(bytes.toString()) : bytes };
}

/** The path of a request, which cannot lead out of the folder; undefined where it is none. */
function pathOf(url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
  const inside = normalize(`/${path}`).split(sep).join('/').slice(1);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
