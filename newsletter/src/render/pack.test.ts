import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Entry, rigid } from './entry.ts';
import { FORMS, pack, unfold } from './pack.ts';

const entry = fc
  .tuple(fc.string(), fc.string(), fc.string({ unit: 'grapheme' }))
  .map(([a, b, title]) => ({ name: title, forms: [title + b + a, title + b, title] as const }));
const block: fc.Arbitrary<Block> = fc.record({
  before: fc.string(),
  after: fc.string(),
  entries: fc.array(entry, { maxLength: 12 }),
});
const letter = fc.array(block, { maxLength: 6 });
const EDITORIAL: Block = { before: '', after: '', entries: [] };
const bytes = (html: string) => Buffer.byteLength(html);

describe('packing', () => {
  it('takes no more room than there is, and none that it does not need', () => {
    fc.assert(
      fc.property(letter, fc.nat(600), (blocks, room) => {
        const html = unfold(blocks, pack(blocks, room));
        const whole = unfold(blocks, pack(blocks, Number.POSITIVE_INFINITY));
        expect(bytes(html)).toBeLessThanOrEqual(room);
        if (bytes(whole) <= room) expect(html).toBe(whole);
      }),
    );
  });

  it('tells what is pinned in full as long as anything else can be cut short', () => {
    const pinned = fc
      .tuple(entry, fc.boolean())
      .map(([entry, isPinned]): Entry => ({ ...entry, isPinned }));
    const blocks = fc.array(
      block.chain((one) => fc.array(pinned).map((entries) => ({ ...one, entries }))),
    );
    fc.assert(
      fc.property(blocks, fc.nat(600), (blocks, room) => {
        const packing = pack([EDITORIAL, ...blocks], room).slice(1);
        const formsOf = (isPinned: boolean) =>
          blocks.flatMap(({ entries }, at) =>
            packing[at]!.filter((_form, place) => entries[place]!.isPinned === isPinned),
          );
        const isCut = formsOf(true).some((form) => form !== 'full');
        expect(isCut && formsOf(false).some((form) => form !== 'left')).toBe(false);
      }),
    );
  });

  it('cuts short what stands last', () => {
    fc.assert(
      fc.property(letter, fc.nat(600), (blocks, room) => {
        const packing = pack([EDITORIAL, ...blocks], room).map((forms) =>
          forms.map((form) => FORMS.indexOf(form)),
        );
        for (const forms of packing) expect(forms).toEqual(forms.toSorted((a, b) => a - b));
        const all = packing.flat();
        expect(Math.max(0, ...all) - Math.min(3, ...all)).toBeLessThanOrEqual(
          all.length === 0 ? 0 : 1,
        );
      }),
    );
  });

  it('tells the editor’s words as if nothing else were there', () => {
    fc.assert(
      fc.property(letter, block, fc.nat(600), (blocks, own, room) => {
        expect(pack([own, ...blocks], room)[0]).toEqual(pack([own], room)[0]);
      }),
    );
  });

  it('leaves what no room is large enough for, and nothing else for its sake', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 });
    fc.assert(
      fc.property(letter, texts, fc.nat(600), (blocks, written, more) => {
        const room = bytes(written.join('')) + more;
        const short = written.map((text) => rigid(text, text));
        const own = { ...EDITORIAL, entries: [rigid('long', 'x'.repeat(room + 1)), ...short] };
        const [forms, ...others] = pack([own, ...blocks], room);
        expect(forms).toEqual(['left', ...short.map(() => 'full')]);
        expect(others).toEqual(pack([{ ...own, entries: short }, ...blocks], room).slice(1));
      }),
    );
  });
});
