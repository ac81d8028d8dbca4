import type { StepsOutcome } from './step.ts';

/**
 * Says what came of the steps; the last line is the sum of the real counts.
 *
 * @returns the exit code
 */
export function summarise({ total, failures, notes }: StepsOutcome): number {
  console.log();
  for (const note of notes) console.log(`– ${note}`);
  if (failures.length > 0) console.log(`✗ ${failures.join(', ')}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}
