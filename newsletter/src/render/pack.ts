import type { Block } from './entry.ts';

/** Which form of an entry is shown; in the last it is left out. */
export const FORMS = ['full', 'line', 'title', 'left'] as const;

export type Form = (typeof FORMS)[number];

/** For each block, the forms of its entries. */
export type Packing = readonly (readonly Form[])[];

/**
 * Chooses how much is said of each entry, so that all of it takes no more than some bytes. What stands last in its
 * block is the first to be cut short: all entries are lines before one is a bare title, and titles before one is left
 * out. What is pinned is cut short after all that; the first block, the editor's own words, is the last to go.
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
  for (const places of leastImportantFirst(blocks)) {
    for (const [form, block, entry] of inEachForm(places)) {
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

type Place = readonly [block: number, entry: number];

/** What may be cut short, what is pinned, and the editor's own words. */
function leastImportantFirst(blocks: readonly Block[]): (readonly Place[])[] {
  const places = blocks
    .flatMap(({ entries }, block) => entries.map((_entry, at) => [block, at] as const))
    .toSorted(([a, i], [b, j]) => j - i || b - a);
  const kindOf = ([block, at]: Place) => {
    if (block === 0) return 2;
    return blocks[block]!.entries[at]!.isPinned ? 1 : 0;
  };
  return [0, 1, 2].map((kind) => places.filter((place) => kindOf(place) === kind));
}

/** All of them in one form, then all in the next. */
function inEachForm(places: readonly Place[]): (readonly [form: number, ...Place])[] {
  return FORMS.flatMap((_form, form) => places.map((place) => [form, ...place] as const));
}

function named(chosen: readonly (readonly number[])[]): Packing {
  return chosen.map((forms) => forms.map((form) => FORMS[form]!));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
