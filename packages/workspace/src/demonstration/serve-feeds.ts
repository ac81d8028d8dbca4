import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { listen, type RunningServer } from '@telecom-valley/http';
import { addDays, dateAt, type InstantMs } from '@telecom-valley/time';
import { EXAMPLE } from './prepare.ts';
import { moveFeed } from './move-feed.ts';

/** The folders of the feeds, by the hosts that the list of feeds names; how their dates are moved. */
const HOSTS: Readonly<Record<string, readonly [folder: string, by: 'days' | 'weeks']>> = {
  'sofab.example': ['sofab', 'days'],
  'jeunes-pousses.example': ['jeunes-pousses', 'days'],
  'stands.example': ['industria', 'days'],
  'toulouse-tech.example': ['toulouse-tech', 'weeks'],
};

const TYPES: Readonly<Record<string, string>> = {
  '.xml': 'application/xml',
  // Its encoding is in the document alone, as it often is.
  '.rdf': 'application/rdf+xml',
  '.json': 'application/feed+json',
  '.png': 'image/png',
};

const PAGE =
  '<!doctype html><html lang="fr"><title>Exemple</title><p>Une page d’exemple.</p></html>';

/** What NEWSLETTER_RESOLVE has to say for all hosts to be found at one server. */
export function resolveTo(origin: string): string {
  return Object.keys(HOSTS)
    .map((host) => `${host}=${origin}`)
    .join(',');
}

/** Serves the example's feeds on loopback, told apart by host; the newest stories are of yesterday. */
export async function serveFeeds(now: () => InstantMs): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const [folder, by] = HOSTS[request.headers.host ?? ''] ?? [];
    const file = join(EXAMPLE, 'feeds', folder ?? '', basename(request.url ?? ''));
    const yesterday = addDays(dateAt(now(), 'Europe/Paris'), -1);
    const type = TYPES[extname(file)];
    if (!folder || !by) return void response.writeHead(404).end();
    // Their stories lead to pages, which the check of a letter looks for.
    if (!type)
      return void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
    readFile(file).then(
      (bytes) => {
        const isFeed = type !== 'image/png';
        const moved = isFeed ? moveFeed(bytes.toString('latin1'), yesterday, by) : undefined;
        response.writeHead(200, { 'Content-Type': type });
        response.end(moved === undefined ? bytes : Buffer.from(moved, 'latin1'));
      },
      () => response.writeHead(404).end(),
    );
  });
  return listen(server, 0);
}
