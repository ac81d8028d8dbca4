import { distance } from 'fastest-levenshtein';

/** The known word that somebody most likely meant, or undefined where none is near. Case does not count. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const farthest = Math.max(2, Math.floor(written.length / 3));
  return known
    .map((word) => ({ word, distance: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= farthest)
    .toSorted((a, b) => a.distance - b.distance)[0]?.word;
}
