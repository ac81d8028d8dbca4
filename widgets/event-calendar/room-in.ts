/** Even where there is no room for them. */
export const FEWEST = 3;

/** How many events may fit into a calendar so many em high: as if each took a single line for its name. */
export function roomIn(height: number): number {
  return Math.max(FEWEST, Math.floor((height - 9) / 3.5));
}
