import { type ContestMoment, type ownContests, stageAt } from '@telecom-valley/catalog';

/** What is shown of a contest. */
export type ShownContest = ReturnType<typeof ownContests>[number];

/** A contest, and where it stands. */
export interface Chosen {
  readonly contest: ShownContest;
  readonly moment: ContestMoment;
}

/**
 * The contest that is asked for; without a wish, the one in which something happens next. Those that are
 * over come last.
 *
 * @param id - empty for no wish
 */
export function chooseContest(
  contests: readonly ShownContest[],
  id: string,
  now: number,
): Chosen | undefined {
  const until = ({ moment }: Chosen) => (moment.phase === 'over' ? Infinity : moment.until);
  return contests
    .filter((contest) => id === '' || contest.id === id)
    .map((contest) => ({ contest, moment: stageAt(contest, now) }))
    .toSorted((a, b) => (until(a) === until(b) ? 0 : until(a) - until(b)))[0];
}
