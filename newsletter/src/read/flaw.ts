/**
 * What is wrong with a feed, though it could be read.
 *
 * - `encoding`: its bytes are in another one than is said
 * - `before`: something stands before the document
 * - `cut`: it ends in the middle
 * - `reference`: an ampersand that is no reference, or one that XML does not know
 * - `unclosed`: an element without its end
 * - `prefix`: a prefix without its namespace
 * - `control`: a character that neither XML nor JSON allows
 * - `comma`: one that JSON does not allow, before what closes
 * - `same-address`, `same-guid`: several items have the same
 * - `date`: a date that can be read, and is not written as the format wants it
 */
export interface Flaw {
  readonly kind:
    | 'encoding'
    | 'before'
    | 'cut'
    | 'reference'
    | 'unclosed'
    | 'prefix'
    | 'control'
    | 'comma'
    | 'date'
    | 'same-address'
    | 'same-guid';
  /** Where it is first, from 1. */
  readonly line?: number;
  /** The element, the prefix, the address or the guid; of an encoding, what it really is; of a date, how it is to be written. */
  readonly name?: string;
  /** What its encoding is said to be; how a date is written. */
  readonly saidToBe?: string;
}

/** The flaws of a text, each kind where it is met first. */
export class Flaws {
  readonly #text: string;
  readonly #first = new Map<Flaw['kind'], Flaw>();

  constructor(text: string) {
    this.#text = text;
  }

  /** @param index - where in the text */
  add(kind: Flaw['kind'], index: number, name?: string, saidToBe?: string): void {
    if (this.#first.has(kind)) return;
    const line = this.#text.slice(0, index).split('\n').length;
    this.#first.set(kind, {
      kind,
      line,
      ...(name !== undefined && { name }),
      ...(saidToBe !== undefined && { saidToBe }),
    });
  }

  list(): readonly Flaw[] {
    return [...this.#first.values()];
  }
}
