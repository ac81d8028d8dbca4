import { type Counts } from '../counts.ts';

/** One part of the check. */
export interface Step {
  readonly name: string;
  /** What has to have gone well before. */
  readonly needs?: string;
  /** Does it, saying what it finds on the terminal; what is thrown counts as one failure. */
  readonly run: (notes: string[]) => Promise<Counts>;
}

/** Runs steps one after the other, all of them, whatever the others came to. */
export async function runSteps(steps: readonly Step[]): Promise<StepsOutcome> {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const notes: string[] = [];
  for (const { name, needs, run } of steps) {
    if (needs !== undefined && failures.includes(needs)) {
      notes.push(`${name}: left out, because ${needs} failed`);
      total.skipped += 1;
      failures.push(name);
      continue;
    }
    const start = performance.now();
    console.log(`\n▸ ${name}`);
    const counts = await attempt(run, notes);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name} (${seconds} s)`);
    if (counts.failed > 0) failures.push(name);
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  }
  return { total, failures, notes };
}

export interface StepsOutcome {
  readonly total: Counts;
  /** The names of the steps that did not go well. */
  readonly failures: readonly string[];
  /** What was left out, and why. */
  readonly notes: readonly string[];
}

async function attempt(run: Step['run'], notes: string[]): Promise<Counts> {
  try {
    return await run(notes);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A step that either goes well or does not. */
export async function one(run: () => Promise<void>): Promise<Counts> {
  await run();
  return { passed: 1, failed: 0, skipped: 0 };
}
