/** Where a command speaks: what was asked for goes to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: Output;
  readonly err: Output;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** What a command line needs of the world. */
export interface CommandWorld extends Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
}
