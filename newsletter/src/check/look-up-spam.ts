import { type Finding, warning } from '@telecom-valley/errors';
import { EML } from './check-rule.ts';

/** Runs a program of the machine, and gives what it said; undefined where there is none of that name. */
export type RunProgram = (
  name: string,
  args: readonly string[],
  input: Uint8Array,
) => Promise<string | undefined>;

/** `Content analysis details:   (0.8 points, 5.0 required)` */
const SUMMARY = /\((-?[\d.]+) points, ([\d.]+) required\)/;

/** ` 0.1 HTML_MESSAGE           BODY: HTML included in message` */
const LINE = /^ *(-?\d+\.\d+) ([A-Z][A-Z\d_]+) /gm;

/** What SpamAssassin makes of a letter by its own rules, the heaviest first, where it is installed; it asks nobody. */
export async function lookUpSpam(letter: Uint8Array, runProgram: RunProgram): Promise<Finding[]> {
  const said = await runProgram('spamassassin', ['--local', '--test-mode'], letter);
  const [summary, ...figures] = SUMMARY.exec(said ?? '') ?? [];
  if (summary === undefined) return [];
  const [score = 0, limit = 0] = figures.map(Number);
  const rules = [...said!.matchAll(LINE)]
    .filter(([, points]) => Number(points) > 0)
    .toSorted(([, one], [, other]) => Number(other) - Number(one))
    .map(([, , name]) => name);
  const finding =
    rules.length > 0
      ? warning('spam-score', { score, limit, rules: rules.join(', ') }, EML)
      : warning('spam-none', { score, limit }, EML);
  return [{ ...finding, severity: score < limit ? 'info' : 'warning' }];
}
