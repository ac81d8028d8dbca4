/**
 * Does the same for all of a list: what shares a lane one after the other, several lanes at once.
 *
 * @param laneOf - the name of an entry's lane: a host that is asked for one thing at a time
 * @returns the results in the order of the list
 */
export async function inLanes<T, R>(
  list: readonly T[],
  laneOf: (entry: T) => string,
  lanesAtOnce: number,
  run: (entry: T) => Promise<R>,
): Promise<R[]> {
  const lanes = Map.groupBy(list.keys(), (index) => laneOf(list[index]!));
  // The longest first: none is left alone at the end.
  const waiting = [...lanes.values()].toSorted((a, b) => b.length - a.length);
  const results: R[] = [];
  const work = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
      for (const index of lane) results[index] = await run(list[index]!);
    }
  };
  await Promise.all(Array.from({ length: lanesAtOnce }, work));
  return results;
}
