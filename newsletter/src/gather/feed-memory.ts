import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Validators } from '../fetch/index.ts';
import type { StoryDay } from './date-stories.ts';
import type { MadeStory } from './make-story.ts';
import type { ReadStories } from './read-stories.ts';

/** What is known of a feed from one run to the next. */
export interface FeedMemory {
  /** What it was when it was last read. */
  readonly read?: Omit<ReadStories, 'stories'> & Validators;
  /** Of each of its stories. */
  readonly days: readonly StoryDay[];
  /** Where it was found, if its address leads to a page that says where. */
  readonly foundAt?: string;
  /** Where its address led for good when it last answered. */
  readonly movedTo?: string;
  /** The address that it had in the list first: numbers that it gives its stories are one of a kind with that. */
  readonly firstUrl?: string;
  /** An instant: that of the newest story it ever had; where it had none, that at which it was read first. */
  readonly newAt?: string;
  /** How many times in a row it could not be read. */
  readonly failures: number;
  /** An instant: when that was counted last. */
  readonly failedAt?: string;
  /** An instant: until then its host wants to be left alone. */
  readonly quietUntil?: string;
}

/** What a feed held when it was last read: read only where it is needed, as it is most of what is known. */
export interface FeedContents {
  readonly stories: readonly MadeStory[];
  /** When each of its stories was seen first: instants by their ids. */
  readonly seen: Readonly<Record<string, string>>;
  /** Since when those of them are gone that it has no more. */
  readonly gone: Readonly<Record<string, string>>;
}

/** Where memories are kept. */
export interface FeedMemories {
  /** The addresses of all feeds of which something is known. */
  urls(): readonly string[];
  /** Of a feed whose contents are lost, nothing of what it was when it was read: it is asked for in full again. */
  read(url: string): FeedMemory | undefined;
  contents(url: string): FeedContents | undefined;
  /** @param contents - undefined where they are as they were */
  write(url: string, memory: FeedMemory, contents?: FeedContents): void;
  /** A digest of the contents of each feed, by its address. */
  digests(): ReadonlyMap<string, string>;
  /** A digest of what an edition's stories were made of. */
  gatheredFrom(edition: string): string | undefined;
  writeGatheredFrom(edition: string, digest: string | undefined): void;
  /** The feeds whose hosts want to be left alone, each with until when. */
  quiet(): readonly { readonly url: string; readonly until: string }[];
  close(): void;
}

/** Changes whenever what is kept of a story does: what was kept in another form is read anew. */
const FORM = 4;

/**
 * Memories in a database of their own: 500 small files take ten times as long to write. Without it, or where it can
 * no longer be read, everything is only read anew.
 */
export function openMemories(file: string): FeedMemories {
  mkdirSync(dirname(file), { recursive: true });
  let opened: FeedMemories | undefined;
  const orAnew = <T>(ask: (memories: FeedMemories) => T): T => {
    try {
      return ask((opened ??= open(file)));
    } catch (error) {
      if (!isDamage(error)) throw error;
      opened?.close();
      opened = undefined;
      for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
      return ask((opened ??= open(file)));
    }
  };
  orAnew(() => {});
  return {
    urls: () => orAnew((memories) => memories.urls()),
    read: (url) => orAnew((memories) => memories.read(url)),
    contents: (url) => orAnew((memories) => memories.contents(url)),
    write: (...entry) => orAnew((memories) => memories.write(...entry)),
    digests: () => orAnew((memories) => memories.digests()),
    gatheredFrom: (edition) => orAnew((memories) => memories.gatheredFrom(edition)),
    writeGatheredFrom: (...entry) => orAnew((memories) => memories.writeGatheredFrom(...entry)),
    quiet: () => orAnew((memories) => memories.quiet()),
    close: () => opened?.close(),
  };
}

function isDamage(error: unknown): boolean {
  return error instanceof SyntaxError || /not a database|malformed/.test(String(error));
}

function open(file: string): FeedMemories {
  const database = new DatabaseSync(file);
  try {
    database.exec(
      'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -256;',
    );
    const { user_version: form } = database.prepare('PRAGMA user_version').get() as {
      user_version: number;
    };
    if (form !== FORM) {
      database.exec(
        `DROP TABLE IF EXISTS feeds; DROP TABLE IF EXISTS contents; DROP TABLE IF EXISTS editions; PRAGMA user_version = ${FORM}`,
      );
    }
    database.exec(
      `CREATE TABLE IF NOT EXISTS feeds (url TEXT PRIMARY KEY, memory TEXT NOT NULL, until TEXT) STRICT;
      CREATE TABLE IF NOT EXISTS contents (url TEXT PRIMARY KEY, digest TEXT NOT NULL, contents TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS editions (edition TEXT PRIMARY KEY, gathered_from TEXT) STRICT`,
    );
    return memoriesIn(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function memoriesIn(database: DatabaseSync): FeedMemories {
  const urls = database.prepare('SELECT url FROM feeds');
  const memoryOf = database.prepare(
    'SELECT memory, EXISTS (SELECT 1 FROM contents WHERE contents.url = feeds.url) AS whole FROM feeds WHERE url = ?',
  );
  const contentsOf = database.prepare('SELECT contents FROM contents WHERE url = ?');
  const keep = database.prepare(
    'INSERT OR REPLACE INTO feeds (url, memory, until) VALUES (?, ?, ?)',
  );
  const keepContents = database.prepare(
    `INSERT INTO contents (url, digest, contents) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, contents = excluded.contents WHERE digest <> excluded.digest`,
  );
  const digests = database.prepare('SELECT url, digest FROM contents');
  const gatheredFrom = database.prepare('SELECT gathered_from FROM editions WHERE edition = ?');
  const keepGatheredFrom = database.prepare('INSERT OR REPLACE INTO editions VALUES (?, ?)');
  const quiet = database.prepare('SELECT url, until FROM feeds WHERE until IS NOT NULL');
  return {
    urls() {
      return urls.all().map(({ url }) => String(url));
    },
    read(url) {
      const row = memoryOf.get(url) as { memory: string; whole: 0 | 1 } | undefined;
      if (!row) return undefined;
      const memory = JSON.parse(row.memory) as FeedMemory;
      return row.whole ? memory : { ...memory, read: undefined, days: [] };
    },
    contents(url) {
      const row = contentsOf.get(url) as { contents: string } | undefined;
      return row && (JSON.parse(row.contents) as FeedContents);
    },
    write(url, memory, contents) {
      if (contents) {
        const text = JSON.stringify(contents);
        keepContents.run(url, hash('sha256', text), text);
      }
      keep.run(url, JSON.stringify(memory), memory.quietUntil ?? null);
    },
    digests() {
      const rows = digests.all() as unknown as readonly { url: string; digest: string }[];
      return new Map(rows.map(({ url, digest }) => [url, digest]));
    },
    gatheredFrom(edition) {
      const row = gatheredFrom.get(edition) as { gathered_from: string | null } | undefined;
      return row?.gathered_from ?? undefined;
    },
    writeGatheredFrom(edition, digest) {
      keepGatheredFrom.run(edition, digest ?? null);
    },
    quiet() {
      return quiet.all() as unknown as readonly { url: string; until: string }[];
    },
    close() {
      database.close();
    },
  };
}
