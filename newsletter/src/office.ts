import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { type Context, wrong } from '@telecom-valley/command';
import { type Config, loadConfig } from '@telecom-valley/config';
import { ActionableError, trouble } from '@telecom-valley/errors';
import type { SourcesReading, Span } from '@telecom-valley/sources';
import { type InstantMs, parseInstant } from '@telecom-valley/time';
import { type EditionFolder, editionFolder } from './archive.ts';
import type { ResolveTxt, RunProgram } from './check/index.ts';
import { type NewsletterConfig, newsletterConfig } from './config.ts';
import { editionMadeAt, isEditionId } from './edition-span.ts';
import type { NetworkWorld } from './fetch/index.ts';
import { Ledger, openDatabase } from './ledger/index.ts';
import { Subscribers } from './subscribers/index.ts';

/** A file as it is. */
function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path);
}

/** What the commands need of the world. */
export interface NewsletterWorld {
  readonly fetch: typeof globalThis.fetch;
  readonly lookup: NetworkWorld['lookup'];
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => InstantMs;
  /** Lets time go by. */
  readonly pause: NetworkWorld['pause'];
  readonly runProgram: RunProgram;
  readonly resolveTxt: ResolveTxt;
  /** Asks a person; undefined where there is none to be asked. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** What the program is given to read: a mail. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Comes to its end when a person wants a server to stop. */
  readonly untilStopped: () => Promise<void>;
}

/** What says which edition of which cluster is worked on. */
export interface OfficeOptions {
  readonly folder: string;
  readonly edition: string | undefined;
  readonly now: string | undefined;
}

/** Where one edition is made: its cluster, its folder, its ledger. */
export interface Office {
  readonly folder: string;
  readonly config: Config;
  readonly newsletter: NewsletterConfig;
  readonly edition: string;
  readonly archive: EditionFolder;
  readonly ledger: Ledger;
  readonly subscribers: Subscribers;
  /** Beside the ledger: held by whoever sends. */
  readonly lockFile: string;
  readonly network: NetworkWorld;
  readonly fetch: typeof globalThis.fetch;
  /** What the configuration names: events of a span of time, members, contests. */
  readonly readCatalog: (span: Span, read?: typeof readBytes) => Promise<SourcesReading>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runProgram: RunProgram;
  readonly resolveTxt: ResolveTxt;
  /** The instant that the work is done as if it were. */
  readonly now: () => InstantMs;
  /** What durations are measured with. */
  readonly clock: () => InstantMs;
}

/**
 * Opens the office of an edition, and closes it when the work is done.
 *
 * @throws ActionableError for what is wrong with the configuration or the options
 */
export async function inOffice<T>(
  { folder, ...options }: OfficeOptions,
  world: NewsletterWorld,
  { speakLike }: Pick<Context, 'speakLike'>,
  work: (office: Office) => Promise<T>,
): Promise<T> {
  const config = await loadConfig(folder);
  speakLike(config.language);
  if (config.newsletter === undefined) {
    throw new ActionableError(trouble('newsletter-missing', {}, { source: 'cluster.config.ts' }));
  }
  const newsletter = newsletterConfig(config);
  const now = options.now === undefined ? world.now : instant(options.now);
  const edition = options.edition ?? editionMadeAt(now(), config.timeZone);
  if (!isEditionId(edition)) throw wrong('edition-unreadable', { written: edition });
  const env = { ...envFile(folder), ...world.env };
  const database = openDatabase(join(folder, 'state', 'newsletter.db'));
  try {
    return await work({
      folder,
      config,
      newsletter,
      edition,
      archive: editionFolder(folder, edition),
      ledger: new Ledger(database),
      subscribers: new Subscribers(database),
      lockFile: join(folder, 'state', 'sending.lock'),
      network: {
        lookup: world.lookup,
        pause: world.pause,
        resolve: readResolve(env.NEWSLETTER_RESOLVE ?? ''),
        isOffline: Boolean(env.NEWSLETTER_OFFLINE),
        userAgent: `FaireSavoir/1 (+${config.publicUrl}; ${newsletter.from.address})`,
      },
      fetch: world.fetch,
      async readCatalog(span, read = readBytes) {
        // It takes long to load, and most commands read no catalog.
        const { readSources } = await import('@telecom-valley/sources');
        const from = { fetch: world.fetch, readFile: read, readFolder: readdir };
        return readSources(config, folder, span, now(), from);
      },
      env,
      runProgram: world.runProgram,
      resolveTxt: world.resolveTxt,
      now,
      clock: world.now,
    });
  } finally {
    database.close();
  }
}

function instant(written: string): () => InstantMs {
  const read = parseInstant(written);
  if (read === undefined) throw wrong('instant-unreadable', { written });
  return () => read;
}

/** What belongs to this machine and not into the configuration: passwords above all. */
function envFile(folder: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(join(folder, '.env'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** `feeds.example=http://127.0.0.1:4102,other.example=…` */
function readResolve(written: string): ReadonlyMap<string, string> {
  const pairs = written.split(',').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const [host = '', origin = ''] = pair.trim().split(/=(.*)/, 2);
      if (host === '' || !URL.canParse(origin)) {
        const values = { written: pair.trim() };
        throw new ActionableError(trouble('resolve-unreadable', values, { source: '.env' }));
      }
      return [host, new URL(origin).origin];
    }),
  );
}
