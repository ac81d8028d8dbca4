import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Each change of the tables, in its order: a database that has seen the first three begins with the fourth. */
const CHANGES: readonly string[] = [
  `CREATE TABLE subscribers (
     id INTEGER PRIMARY KEY,
     address TEXT NOT NULL UNIQUE COLLATE NOCASE,
     language TEXT NOT NULL,
     token TEXT NOT NULL UNIQUE,
     consented_on TEXT NOT NULL,
     consented_how TEXT NOT NULL,
     left_at TEXT
   ) STRICT;
   CREATE TABLE editions (
     id TEXT PRIMARY KEY,
     message TEXT NOT NULL,
     frozen_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE deliveries (
     edition TEXT NOT NULL REFERENCES editions (id),
     subscriber INTEGER NOT NULL REFERENCES subscribers (id),
     status TEXT NOT NULL DEFAULT 'ready',
     reply TEXT,
     PRIMARY KEY (edition, subscriber)
   ) STRICT, WITHOUT ROWID;`,
];

/**
 * Opens the database of who is written to and what was sent, and makes it where there is none. What is
 * written to it is on the disk before the next statement runs.
 */
export function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;',
  );
  transact(database, () => {
    const { user_version: seen } = database.prepare('PRAGMA user_version').get() as {
      user_version: number;
    };
    for (const change of CHANGES.slice(seen)) database.exec(change);
    database.exec(`PRAGMA user_version = ${CHANGES.length}`);
  });
  return database;
}

/** Does all of it, or nothing. */
export function transact<T>(database: DatabaseSync, run: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = run();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
