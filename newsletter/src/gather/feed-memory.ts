import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Validators } from '../fetch/index.ts';
import type { ReadStories } from './read-stories.ts';

/** What is known of a feed from one run to the next. */
export interface FeedMemory {
  /** What it held when it was last read. */
  readonly read?: ReadStories & Validators;
  /** Where it was found, if its address leads to a page that says where. */
  readonly foundAt?: string;
  /** When each of its stories was seen first: instants by their ids. */
  readonly seen: Readonly<Record<string, string>>;
  /** Since when those of them are gone that it has no more. */
  readonly gone: Readonly<Record<string, string>>;
  /** An instant: that of the newest story it ever had; where it had none, that at which it was read first. */
  readonly newAt?: string;
  /** How many times in a row it could not be read. */
  readonly failures: number;
  /** An instant: when that was counted last. */
  readonly failedAt?: string;
  /** An instant: until then its host wants to be left alone. */
  readonly quietUntil?: string;
}

/** Where memories are kept. */
export interface FeedMemories {
  read(url: string): FeedMemory | undefined;
  write(url: string, memory: FeedMemory): void;
  /** The feeds whose hosts want to be left alone, each with until when. */
  quiet(): readonly { readonly url: string; readonly until: string }[];
  close(): void;
}

/** Changes whenever what is kept of a story does: what was kept in another form is read anew. */
const FORM = 3;

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
    read: (url) => orAnew((memories) => memories.read(url)),
    write: (url, memory) => orAnew((memories) => memories.write(url, memory)),
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
    if (form !== FORM) database.exec(`DROP TABLE IF EXISTS feeds; PRAGMA user_version = ${FORM}`);
    database.exec(
      'CREATE TABLE IF NOT EXISTS feeds (url TEXT PRIMARY KEY, memory TEXT NOT NULL, until TEXT) STRICT',
    );
    return memoriesIn(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function memoriesIn(database: DatabaseSync): FeedMemories {
  const select = database.prepare('SELECT memory FROM feeds WHERE url = ?');
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO feeds (url, memory, until) VALUES (?, ?, ?)',
  );
  const quiet = database.prepare('SELECT url, until FROM feeds WHERE until IS NOT NULL');
  return {
    read(url) {
      const row = select.get(url) as { memory: string } | undefined;
      return row && (JSON.parse(row.memory) as FeedMemory);
    },
    write(url, memory) {
      upsert.run(url, JSON.stringify(memory), memory.quietUntil ?? null);
    },
    quiet() {
      return quiet.all() as unknown as readonly { url: string; until: string }[];
    },
    close() {
      database.close();
    },
  };
}
