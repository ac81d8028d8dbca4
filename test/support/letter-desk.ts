import { lookup } from 'node:dns';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '@telecom-valley/command';
import { newsletterProgram, type NewsletterWorld } from '@telecom-valley/newsletter';
import { openInbox, type ReceivedMail } from '@telecom-valley/workspace/inbox';
import { onTestFinished } from 'vitest';

/** The first of December: the edition is November's. */
const NOW = Date.parse('2026-12-01T09:00:00+01:00');

/** What a desk begins with. */
export interface DeskOptions {
  /** What answers at `https://feeds.example/<name>`. */
  readonly feeds?: Readonly<Record<string, string | RequestListener>>;
  /** What else answers there. */
  readonly pages?: Readonly<Record<string, RequestListener>>;
  /** Whether each feed has a host of its own: `<name>.example`. */
  readonly hosts?: boolean;
  readonly subscribers?: number;
  /** More of the cluster's files, or others than it has. */
  readonly files?: Readonly<Record<string, string>>;
}

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A cluster with its newsletter, feeds over HTTP, and a mail server. */
export interface LetterDesk {
  readonly folder: string;
  readonly mails: readonly ReceivedMail[];
  /** Runs a command line, in English. */
  readonly run: (
    line: string,
    world?: Partial<NewsletterWorld>,
    hear?: (said: string) => void,
  ) => Promise<Outcome>;
  readonly read: (name: string) => string;
  readonly write: (name: string, content: string) => void;
  readonly has: (name: string) => boolean;
}

/** An RSS feed with one story for each title, of the 20th of November. */
export function rss(...titles: readonly string[]): string {
  const items = titles.map(
    (title) =>
      `<item><title>${title}</title><link>https://x.example/${encodeURIComponent(title)}</link><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><description>${title}, en bref.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Flux</title>${items.join('')}</channel></rss>`;
}

export async function openDesk(options: DeskOptions = {}): Promise<LetterDesk> {
  const {
    feeds = { 'a.xml': rss('Une', 'Deux') },
    subscribers = 2,
    files = {},
    hosts = false,
    pages = {},
  } = options;
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const desk = {
    folder,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    has: (name: string) => existsSync(join(folder, name)),
    write(name: string, content: string) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
  };
  const inbox = await openInbox();
  onTestFinished(inbox.stop);
  const hostOf = (name: string) => (hosts ? `${name.replace('.', '-')}.example` : 'feeds.example');
  const outlines = Object.keys(feeds).map(
    (name) => `<outline type="rss" text="${name}" xmlUrl="https://${hostOf(name)}/${name}"/>`,
  );
  const rows = Array.from(
    { length: subscribers },
    (_, index) => `a${index}@x.example,2026-01-01,site`,
  );
  const origin = await serveFeeds({ ...feeds, ...pages });
  const resolve = Object.keys(feeds).map((name) => `${hostOf(name)}=${origin}`);
  const all = {
    'cluster.config.ts': `export default { name: 'Essai', publicUrl: 'https://essai.example', newsletter: {
      from: 'Essai <lettre@essai.example>', postalAddress: 'Ici, 06560 Valbonne', feeds: 'feeds.opml',
      sections: [{ title: 'Nouvelles' }, { title: 'Agenda', shows: 'agenda' }] } };`,
    'feeds.opml': `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
    'subscribers.csv': `Address,Consent,How\n${rows.join('\n')}\n`,
    '.env': `NEWSLETTER_SMTP_URL=${inbox.url}\nNEWSLETTER_RESOLVE=${resolve.join()}\n`,
    ...files,
  };
  for (const [name, content] of Object.entries(all)) desk.write(name, content);
  return {
    ...desk,
    mails: inbox.mails,
    run: (line, world, hear) => run(line, folder, world, hear),
  };
}

async function run(
  line: string,
  cwd: string,
  changes: Partial<NewsletterWorld> = {},
  hear: (said: string) => void = () => {},
): Promise<Outcome> {
  const said = { out: '', err: '' };
  const world = {
    fetch,
    lookup,
    cwd,
    env: { LANG: 'en_GB.UTF-8' },
    now: () => NOW,
    pause: () => Promise.resolve(),
    runProgram: () => Promise.resolve(undefined),
    resolveTxt: () => Promise.resolve([]),
    ask: undefined,
    readInput: () => Promise.resolve(new Uint8Array()),
    untilStopped: () => Promise.resolve(),
    out: { write: (text: string) => (said.out += text) },
    err: {
      write(text: string) {
        said.err += text;
        hear(text);
      },
    },
    ...changes,
  };
  const code = await runCommand(newsletterProgram(world), line.split(' ').filter(Boolean), world);
  return { code, ...said };
}

async function serveFeeds(feeds: NonNullable<DeskOptions['feeds']>): Promise<string> {
  const server = createServer((request, response) => {
    const feed = feeds[request.url?.slice(1) ?? ''];
    if (typeof feed === 'function') return feed(request, response);
    response.writeHead(feed === undefined ? 404 : 200).end(feed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
