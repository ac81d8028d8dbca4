import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type FeedContents,
  type FeedMemories,
  type FeedMemory,
  openMemories,
} from './feed-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'memories-'));
const file = join(folder, 'state', 'feeds.db');
const url = 'https://adherent.example/flux';
const memory: FeedMemory = { days: [{ seenAt: '2026-11-25T09:00:00Z' }], failures: 2 };
const contents: FeedContents = {
  stories: [],
  seen: { abc: '2026-11-25T09:00:00Z' },
  gone: {},
};

function remembered(
  ask: (memories: FeedMemories) => unknown = (memories) => memories.read(url),
): unknown {
  const memories = openMemories(file);
  try {
    return ask(memories);
  } finally {
    memories.close();
  }
}

function remember(): void {
  const memories = openMemories(file);
  memories.write(url, { ...memory, failures: 1 }, contents);
  memories.write(url, memory);
  memories.close();
}

describe('openMemories', () => {
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps the last of each feed, from one run to the next', () => {
    expect(remembered()).toBeUndefined();
    remember();
    expect(remembered()).toEqual(memory);
  });

  it('keeps what a feed holds apart from what is known of it, and its digest with it', () => {
    remember();
    const memories = openMemories(file);
    expect(memories.contents(url)).toEqual(contents);
    expect(memories.contents('https://autre.example/flux')).toBeUndefined();
    const digest = memories.digests().get(url);
    memories.write(url, memory, contents);
    expect(memories.digests().get(url)).toBe(digest);
    memories.write(url, memory, { ...contents, gone: { def: '2026-11-25T09:00:00Z' } });
    expect(memories.digests().get(url)).not.toBe(digest);
    memories.close();
  });

  it('knows nothing of what a feed was when its contents are lost', () => {
    remember();
    const database = new DatabaseSync(file);
    database.exec('DELETE FROM contents');
    database.close();
    expect(remembered()).toEqual({ failures: 2, days: [] });
  });

  it('keeps what an edition was gathered from', () => {
    const memories = openMemories(file);
    expect(memories.gatheredFrom('2026-11')).toBeUndefined();
    memories.writeGatheredFrom('2026-11', 'abc');
    expect(memories.gatheredFrom('2026-11')).toBe('abc');
    expect(memories.gatheredFrom('2026-10')).toBeUndefined();
    memories.writeGatheredFrom('2026-11', undefined);
    expect(memories.gatheredFrom('2026-11')).toBeUndefined();
    memories.close();
  });

  it('begins anew where what is kept has another form', () => {
    remember();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(remembered()).toBeUndefined();
    remember();
    expect(remembered()).toEqual(memory);
  });

  it('begins anew where it can no longer be read', () => {
    remember();
    writeFileSync(file, 'half of something, '.repeat(100));
    expect(remembered()).toBeUndefined();
    remember();
    expect(remembered()).toEqual(memory);
  });

  it('begins anew where it opens, and is damaged further in', () => {
    for (const ask of [() => remembered(), () => (remember(), undefined)]) {
      remember();
      const bytes = readFileSync(file);
      const pageSize = bytes.readUInt16BE(16);
      // The first page says what tables there are, and the file opens.
      writeFileSync(file, bytes.fill(0xff, pageSize));
      expect(ask()).toBeUndefined();
      remember();
      expect(remembered()).toEqual(memory);
    }
  });

  it.each([
    ['feeds', 'memory'],
    ['contents', 'contents'],
  ])('begins anew where half of what is kept in %s is there', (table, column) => {
    remember();
    const database = new DatabaseSync(file);
    database.exec(`UPDATE ${table} SET ${column} = substr(${column}, 1, 20)`);
    database.close();
    remembered((memories) => [memories.contents(url), memories.read(url)]);
    expect(remembered()).toBeUndefined();
  });

  it('knows whom to leave alone, without reading all that it has', () => {
    const memories = openMemories(file);
    memories.write(url, { ...memory, quietUntil: '2026-11-25T10:00:00Z' });
    memories.write('https://autre.example/flux', memory);
    expect(memories.quiet()).toMatchObject([{ url, until: '2026-11-25T10:00:00Z' }]);
    memories.write(url, memory);
    expect(memories.quiet()).toEqual([]);
    memories.close();
  });

  it('is not in the way of another run', () => {
    const [one, other] = [openMemories(file), openMemories(file)];
    one.write(url, memory, contents);
    other.write('https://autre.example/flux', memory, contents);
    expect(one.read('https://autre.example/flux')).toEqual(memory);
    expect(other.read(url)).toEqual(memory);
    one.close();
    other.close();
  });
});
