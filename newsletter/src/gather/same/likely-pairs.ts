/** A sign that more stories than these have in common says nothing of any two of them. */
const MOST_SHARERS = 25;

/** How many signs two stories share before they are worth comparing. */
const LEAST_SHARED = 2;

/**
 * Which earlier ones each of many stories is worth comparing with: those that share some of its rare signs. Comparing
 * all with all would take as long as there are pairs of them.
 *
 * @param signs - of each story, each once
 * @returns for each story, the indices of others, the likeliest first
 */
export function likelyPairs(signs: readonly (readonly string[])[]): number[][] {
  const sharers = new Map<string, number[]>();
  for (const [index, own] of signs.entries()) {
    for (const sign of own) {
      const list = sharers.get(sign);
      if (!list) sharers.set(sign, [index]);
      else if (list.length <= MOST_SHARERS) list.push(index);
    }
  }
  return signs.map((own, index) => {
    const counts = new Map<number, number>();
    for (const sign of own) {
      const list = sharers.get(sign)!;
      if (list.length > MOST_SHARERS) continue;
      for (const other of list) {
        if (other < index) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return [...counts]
      .filter(([, count]) => count >= LEAST_SHARED)
      .toSorted(([, a], [, b]) => b - a)
      .map(([other]) => other);
  });
}
