import { type InstantMs, parseInstant } from '@telecom-valley/time';
import type { Contest, Stage } from './model.ts';

/** Where a contest stands: before a stage that is still to open, in one that is open, or at its end. */
export type ContestMoment =
  | {
      readonly phase: 'upcoming' | 'open';
      readonly stage: Stage;
      /** When this changes: the instant the stage opens or closes. */
      readonly until: InstantMs;
    }
  | { readonly phase: 'over' };

/**
 * The stage that a contest is in. Of several that are open, it is the one that closes first; where none
 * is, the one that opens next. A stage is open from the instant it opens, and not at the one it closes.
 */
export function stageAt(contest: Pick<Contest, 'stages'>, now: InstantMs): ContestMoment {
  const ahead = contest.stages
    .map((stage) => ({
      stage,
      opens: stage.opensAt === undefined ? -Infinity : (parseInstant(stage.opensAt) ?? -Infinity),
      closes: parseInstant(stage.closesAt) ?? -Infinity,
    }))
    .filter(({ closes }) => closes > now);
  const [open] = ahead.filter(({ opens }) => opens <= now).sort((a, b) => a.closes - b.closes);
  if (open) return { phase: 'open', stage: open.stage, until: open.closes };
  const [next] = ahead.sort((a, b) => a.opens - b.opens);
  if (next) return { phase: 'upcoming', stage: next.stage, until: next.opens };
  return { phase: 'over' };
}
