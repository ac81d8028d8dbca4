/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
