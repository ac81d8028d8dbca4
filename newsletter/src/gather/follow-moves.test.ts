import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type FeedMemories, type FeedMemory, openMemories } from './feed-memory.ts';
import { followMoves } from './follow-moves.ts';

const at = (name: string) => (name.includes(':') ? name : `https://${name}.example/flux`);
const known = (failures: number, places: Partial<FeedMemory> = {}) => ({
  days: [],
  failures,
  ...places,
});

function openEmpty(): FeedMemories {
  const folder = mkdtempSync(join(tmpdir(), 'moves-'));
  const memories = openMemories(join(folder, 'feeds.db'));
  onTestFinished(() => {
    memories.close();
    rmSync(folder, { recursive: true });
  });
  return memories;
}

it.each<{
  what: string;
  before: Readonly<Record<string, FeedMemory>>;
  list: readonly string[];
  after: Readonly<Record<string, Partial<FeedMemory> | undefined>>;
}>([
  {
    what: 'what is known goes on to where it led, and from there on',
    before: { b: known(1, { movedTo: 'http://www.c.example/flux/', firstUrl: at('a') }) },
    list: ['c'],
    after: { c: { failures: 1, firstUrl: at('a') } },
  },
  {
    what: 'the same address with https is no other',
    before: { 'http://www.a.example/flux/': known(1) },
    list: ['a'],
    after: { a: { failures: 1, firstUrl: 'http://www.a.example/flux/' } },
  },
  {
    what: 'a feed that is in the list still keeps it',
    before: { a: known(1, { movedTo: at('b') }) },
    list: ['a', 'b'],
    after: { a: { failures: 1 }, b: undefined },
  },
  {
    what: 'a feed of which something is known already keeps its own',
    before: { a: known(1, { movedTo: at('b') }), b: known(2, { movedTo: at('a') }) },
    list: ['b'],
    after: { b: { failures: 2 } },
  },
  {
    what: 'it goes to one feed alone, and from one alone',
    before: {
      a: known(1, { movedTo: at('c'), foundAt: at('d') }),
      b: known(2, { movedTo: at('c') }),
    },
    list: ['c', 'd'],
    after: { c: { failures: 1 }, d: undefined },
  },
  {
    what: 'a feed to which nothing led is new',
    before: { a: known(1) },
    list: ['b'],
    after: { b: undefined },
  },
])('$what', ({ before, list, after }) => {
  const memories = openEmpty();
  for (const [name, memory] of Object.entries(before)) memories.write(at(name), memory);
  const feeds = list.map((name) => ({ url: at(name), title: name }));
  followMoves(feeds, memories);
  for (const [name, memory] of Object.entries(after)) {
    if (memory) expect(memories.read(at(name))).toMatchObject(memory);
    else expect(memories.read(at(name))).toBeUndefined();
  }
});
