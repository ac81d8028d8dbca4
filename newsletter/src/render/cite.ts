/** A link in plain text. */
export interface Citation {
  /** What it is spoken of by: `[1]`. */
  readonly mark: string;
  /** With its address. */
  readonly line: string;
}

export type Cite = (address: string) => Citation;

/** Links are numbered, from the first of a letter to its last. */
export function numbered(): Cite {
  let count = 0;
  return (address) => {
    count += 1;
    const mark = `[${count}]`;
    return { mark, line: `${mark} ${address}` };
  };
}
