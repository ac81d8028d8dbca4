import { noBreakSpace } from '@telecom-valley/words';

/** What is said beside each other in one line: no line begins with the point that keeps it apart. */
export function beside(...facts: readonly (string | undefined)[]): string {
  return facts.filter(Boolean).join(`${noBreakSpace}· `);
}
