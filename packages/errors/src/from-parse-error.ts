import type { ParseError, Problem } from '@telecom-valley/shape';
import { type Finding, trouble, type Where } from './finding.ts';
import { nearest } from './nearest.ts';

/**
 * One finding for each problem of a value that could not be read.
 *
 * @param locate - the place of a problem: the document it is in, and the line where that is known
 */
export function findingsOf(error: ParseError, locate: Locate): Finding[] {
  return error.problems.map((problem) =>
    toFinding(problem, locate(problem.path, problem.expected === 'known key')),
  );
}

/** @param isKey - whether it is the key itself that is wrong, and not what stands behind it */
type Locate = (path: string, isKey: boolean) => Where;

function toFinding({ expected, choices = [], received }: Problem, where: Where): Finding {
  if (expected !== 'known key') {
    const values = { expected, received, choices: choices.join(', ') };
    return trouble(received === '' ? 'value-missing' : 'value-unexpected', values, where);
  }
  const key: string = JSON.parse(received);
  const meant = nearest(key, choices);
  if (meant !== undefined) return trouble('key-misspelt', { key, nearest: meant }, where);
  return trouble('key-unknown', { key, choices: choices.join(', ') }, where);
}
