import type { Block, Entry } from './entry.ts';

/** Which form of an entry is shown; in the last it is left out. */
export const FORMS = ['full', 'line', 'title', 'left'] as const;

export type Form = (typeof FORMS)[number];

/** For each block, the forms of its entries. */
export type Packing = readonly (readonly Form[])[];

/**
 * Chooses how much is said of each entry, so that all of it takes no more than some bytes. The first block, the editor's
 * own words, has all the room that it needs, and the others what is left of it: what stands last in its block is the
 * first to be cut short, all entries are lines before one is a bare title, and titles before one is left out. What is
 * pinned is cut short after all that.
 *
 * @param room - bytes, in UTF-8
 */
export function pack(blocks: readonly Block[], room: number): Packing {
  const [own, ...others] = blocks;
  if (!own) return [];
  const forms = packOwn(own, room);
  return [forms, ...cutShort(others, room - Buffer.byteLength(unfold([own], [forms])))];
}

/** Without what is too long for any letter: for its sake, nothing else is left out. */
function packOwn(own: Block, room: number): readonly Form[] {
  const isTooLong = ({ forms }: Entry) =>
    forms.every((html) => Buffer.byteLength(own.before + html + own.after) > room);
  const short = own.entries.filter((entry) => !isTooLong(entry));
  const forms = cutShort([{ ...own, entries: short }], room).flat();
  return own.entries.map((entry) => forms[short.indexOf(entry)] ?? 'left');
}

function cutShort(blocks: readonly Block[], room: number): Packing {
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

/** What may be cut short, then what is pinned. */
function leastImportantFirst(blocks: readonly Block[]): (readonly Place[])[] {
  const places = blocks
    .flatMap(({ entries }, block) => entries.map((_entry, at) => [block, at] as const))
    .toSorted(([a, i], [b, j]) => j - i || b - a);
  const isPinned = ([block, at]: Place) => blocks[block]!.entries[at]!.isPinned === true;
  return [places.filter((place) => !isPinned(place)), places.filter(isPinned)];
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
