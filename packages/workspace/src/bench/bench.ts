/** One line of a benchmark's table: what was measured, and its figures by their names. */
export type BenchRow = Readonly<Record<string, string | number>>;

/** A benchmark: what it says of itself, and how it is run. */
export interface Bench {
  /** What is measured, beside what, in a sentence. */
  readonly title: string;
  readonly run: (options: readonly string[]) => Promise<readonly BenchRow[]>;
}
