import type { Member } from '@telecom-valley/catalog';

/**
 * The members in an order that changes every day and favours nobody: over time each is as often among the
 * first as any other. The same for everybody on the same day.
 */
export function fairOrder(members: readonly Member[], day: number): Member[] {
  return members
    .map((member) => ({ member, rank: hash(`${day} ${member.id}`) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ member }) => member);
}

/** FNV-1a, and a last stirring, without which words that differ in their first signs alone keep their order. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
