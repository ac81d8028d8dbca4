import type { Member } from '@telecom-valley/catalog';
import { describe, expect, it } from 'vitest';
import { fairOrder } from './fair-order.ts';

const members = Array.from({ length: 150 }, (_member, index): Member => ({
  id: `exemple-${index}`,
  name: `Exemple ${index}`,
  sectors: [],
}));

describe('fairOrder', () => {
  it('has everybody once', () => {
    expect(new Set(fairOrder(members, 20_000))).toEqual(new Set(members));
  });

  it('is the same all day, and another the next', () => {
    expect(fairOrder(members, 20_000)).toEqual(fairOrder(members.toReversed(), 20_000));
    expect(fairOrder(members, 20_000)).not.toEqual(fairOrder(members, 20_001));
  });

  it('favours nobody: over three years each is among the first ten about as often as any other', () => {
    const days = 1100;
    const firsts = new Map(members.map(({ id }) => [id, 0]));
    for (let day = 20_000; day < 20_000 + days; day += 1) {
      for (const { id } of fairOrder(members, day).slice(0, 10))
        firsts.set(id, firsts.get(id)! + 1);
    }
    const expected = (days * 10) / members.length;
    const chiSquare = [...firsts.values()]
      .map((count) => (count - expected) ** 2 / expected)
      .reduce((sum, one) => sum + one, 0);
    // 149 degrees of freedom: an even draw stays below 200 in 997 of 1,000 cases.
    expect(chiSquare).toBeLessThan(200);
  });
});
