import type { Block } from './entry.ts';

/** Which form of an entry is shown; in the last it is left out. */
export const FORMS = ['full', 'line', 'title', 'left'] as const;

type Form = (typeof FORMS)[number];

/** For each block, the forms of its entries. */
export type Packing = readonly (readonly Form[])[];

/**
 * Chooses how much is said of each entry, so that all of it takes no more than some bytes. What stands last in its
 * block is the first to be cut short: all entries are lines before one is a bare title, and titles before one is left
 * out. The first block, the editor's own words, is the last to go.
 *
 * @param room - bytes, in UTF-8
 */
export function pack(blocks: readonly Block[], room: number): Packing {
  const sizes = blocks.map(({ entries }) =>
    entries.map(({ forms }) => [...forms.map((html) => Buffer.byteLength(html)), 0]),
  );
  const chosen = blocks.map(({ entries }) => entries.map(() => 0));
  const shown = blocks.map(({ entries }) => entries.length);
  const frames = blocks.map(({ before, after }) => Buffer.byteLength(before + after));
  let size = blocks.reduce(
    (sum, { entries }, block) =>
      sum + (entries.length > 0 ? frames[block]! : 0) + sumOf(sizes[block]!.map(([full]) => full!)),
    0,
  );
  for (const form of FORMS.keys()) {
    for (const [block, entry] of leastImportantFirst(blocks)) {
      if (size <= room) return named(chosen);
      const own = sizes[block]![entry]!;
      size += own[form]! - own[chosen[block]![entry]!]!;
      chosen[block]![entry] = form;
      if (FORMS[form] !== 'left') continue;
      shown[block]! -= 1;
      if (shown[block] === 0) size -= frames[block]!;
    }
  }
  return named(chosen);
}

/** The blocks as HTML, in the forms that were chosen. A block without entries is not shown. */
export function unfold(blocks: readonly Block[], packing: Packing): string {
  return blocks
    .map(({ before, after, entries }, block) => {
      const shown = entries.map(
        ({ forms }, at) => forms[FORMS.indexOf(packing[block]![at]!)] ?? '',
      );
      return packing[block]!.every((form) => form === 'left')
        ? ''
        : before + shown.join('') + after;
    })
    .join('');
}

function leastImportantFirst(
  blocks: readonly Block[],
): (readonly [block: number, entry: number])[] {
  return blocks
    .flatMap(({ entries }, block) => entries.map((_entry, at) => [block, at] as const))
    .toSorted(([a, i], [b, j]) => Number(a === 0) - Number(b === 0) || j - i || b - a);
}

function named(chosen: readonly (readonly number[])[]): Packing {
  return chosen.map((forms) => forms.map((form) => FORMS[form]!));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
