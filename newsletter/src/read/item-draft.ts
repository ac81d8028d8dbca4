import type { FieldName } from './item-fields.ts';

/** A picture that an item names, with its width in pixels where that is said. */
export interface PictureDraft {
  readonly url: string;
  readonly width?: number;
}

/** What is gathered of an item, or of the channel itself, while its elements go by. */
export class ItemDraft {
  readonly categories = new Set<string>();
  readonly pictures: PictureDraft[] = [];
  /** What relative addresses in its words are relative to. */
  base: string | undefined;
  readonly #values = new Map<FieldName, { readonly rank: number; readonly value: string }>();

  get(name: FieldName): string | undefined {
    return this.#values.get(name)?.value;
  }

  /** Keeps a value, unless a better element has given one, or the same element before. Says whether it did. */
  set(name: FieldName, rank: number, value: string): boolean {
    const known = this.#values.get(name);
    const isBest = value !== '' && (!known || rank < known.rank);
    if (isBest) this.#values.set(name, { rank, value });
    return isBest;
  }
}
