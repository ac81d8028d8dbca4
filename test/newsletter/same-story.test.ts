import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rarityAmong, sameStory } from '@telecom-valley/newsletter';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/read-tree.ts';

interface Text {
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly from: string;
  readonly how: string;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
  readonly set: 'tuning' | 'held-out';
}

function labelledIn(name: string): {
  readonly texts: Readonly<Record<string, Text>>;
  readonly pairs: readonly Pair[];
} {
  return JSON.parse(readFileSync(join(root, 'test/fixtures/same-story', name), 'utf8'));
}

const pairs = ['fr', 'en'].flatMap((language) => {
  const files = ['events', 'releases'].map((name) => labelledIn(`${name}.${language}.json`));
  const labelled = files.flatMap((file) => file.pairs);
  const stories = new Map(
    files
      .flatMap(({ texts }) => Object.entries(texts))
      .map(([key, text]) => [key, { ...text, language }] as const),
  );
  // What stands in the feeds themselves, without what papers made of it.
  const news = [...stories.values()].filter(({ how }) => /^(?:original|translated)/.test(how));
  const rarity = rarityAmong(news);
  return labelled.map(({ a, b, ...label }) => {
    const [left, right] = [stories.get(a)!, stories.get(b)!];
    return {
      ...label,
      left,
      right,
      told: sameStory(left, right, rarity),
      toldAlone: sameStory(left, right),
    };
  });
});

function measure(set: Pair['set'], by: 'told' | 'toldAlone' = 'told') {
  const of = pairs.filter((pair) => pair.set === set);
  const right = of.filter((pair) => pair.same && pair[by]).length;
  return {
    precision: right / of.filter((pair) => pair[by]).length,
    recall: right / of.filter(({ same }) => same).length,
  };
}

describe('the labelled pairs', () => {
  it('are enough, hard enough, and each says where it is from', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(2000);
    const hard = pairs.filter(({ same, kind }) => !same && kind !== 'other');
    expect(hard.length).toBeGreaterThanOrEqual(700);
    const heldOut = pairs.filter(({ set }) => set === 'held-out');
    expect(heldOut.length).toBeGreaterThanOrEqual(pairs.length / 3);
    for (const { left, right } of pairs) {
      for (const { from, how } of [left, right])
        expect(`${from}: ${how}`).toMatch(/^(?:\S+\.xml \S+|press release \S+): \S/);
    }
  });

  it('of the same entry stand in the same set: nothing that tunes measures', () => {
    const sets = new Map<string, Set<string>>();
    for (const { left, right, set } of pairs) {
      if (set !== 'tuning') continue;
      for (const { from } of [left, right]) sets.set(from, new Set([set]));
    }
    const both = pairs.filter(
      ({ left, right, set }) => set === 'held-out' && sets.has(left.from) && sets.has(right.from),
    );
    expect(both).toEqual([]);
  });
});

describe('sameStory', () => {
  it('tells stories apart that it was not tuned to', () => {
    const { precision, recall } = measure('held-out');
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('does so for two of which alone it knows', () => {
    const { precision, recall } = measure('held-out', 'toldAlone');
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('tells those apart that it was tuned to', () => {
    const { precision, recall } = measure('tuning');
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  it('does not depend on which comes first, and knows a story from itself', () => {
    for (const { left, right, told } of pairs.filter((_pair, at) => at % 5 === 0)) {
      expect(sameStory(right, left)).toBe(sameStory(left, right));
      expect(typeof told).toBe('boolean');
      expect(sameStory(left, left)).toBe(true);
    }
  });
});
