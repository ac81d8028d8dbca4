import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { type FeedMemory, openMemories } from './feed-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'memories-'));
const file = join(folder, 'state', 'feeds.db');
const url = 'https://adherent.example/flux';
const memory: FeedMemory = {
  seen: { abc: '2026-11-25T09:00:00Z' },
  gone: {},
  failures: 2,
};

function remembered(): FeedMemory | undefined {
  const memories = openMemories(file);
  try {
    return memories.read(url);
  } finally {
    memories.close();
  }
}

function remember(): void {
  const memories = openMemories(file);
  memories.write(url, { ...memory, failures: 1 });
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
    for (const ask of [remembered, () => (remember(), undefined)]) {
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

  it('begins anew where half of a memory is there', () => {
    remember();
    const database = new DatabaseSync(file);
    database.exec('UPDATE feeds SET memory = substr(memory, 1, 20)');
    database.close();
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
    one.write(url, memory);
    other.write('https://autre.example/flux', memory);
    expect(one.read('https://autre.example/flux')).toEqual(memory);
    expect(other.read(url)).toEqual(memory);
    one.close();
    other.close();
  });
});
