import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench, BenchRow } from './bench.ts';
import { DEFECTS } from './check/defects.ts';

const PEER = '@emailens/engine';
const PROGRAM = join(import.meta.dirname, 'check', 'check-once.ts');

interface CheckedOnce {
  readonly found: readonly string[];
  readonly alarms: readonly string[];
  readonly ms: number;
}

/** Each in a process of its own; ours writes the mail and takes it apart again in the same time. */
export const bench: Bench = {
  title: `The check of a letter: defects found, false alarms, CPU of 40 stories; ${PEER} is 1`,
  run: () => {
    const checked = [PEER, 'ours'].map((way) => ({ way, ...checkOnce(way) }));
    const [peer] = checked;
    return Promise.resolve(
      checked.map(({ way, found, alarms, ms }): BenchRow => ({
        way,
        defects: `${found.length} of ${DEFECTS.length}`,
        'false alarms': alarms.length,
        ms: Number(ms.toFixed(1)),
        ratio: Number((ms / peer!.ms).toFixed(2)),
        missed: DEFECTS.map(({ rule }) => rule)
          .filter((rule) => !found.includes(rule))
          .join(' '),
      })),
    );
  },
};

function checkOnce(way: string): CheckedOnce {
  const out = execFileSync(process.execPath, [PROGRAM, way], { encoding: 'utf8' });
  return JSON.parse(out) as CheckedOnce;
}
