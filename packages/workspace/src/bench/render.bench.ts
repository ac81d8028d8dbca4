import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench, BenchRow } from './bench.ts';

const WAYS = ['ours', 'mjml', 'mjml, minified', 'react-email'];
const COUNTS = [10, 40, 100];
const PROGRAM = join(import.meta.dirname, 'render', 'draw-once.ts');

interface Drawn {
  readonly bytes: number;
  readonly cold: number;
  readonly warm: number;
}

/** Each in a process of its own; ours makes the plain text in the same time. */
export const bench: Bench = {
  title: 'A letter of stories with pictures; warm CPU of MJML’s own minified cards is 1',
  run: () =>
    Promise.resolve(
      COUNTS.flatMap((stories) => {
        const drawn = new Map(WAYS.map((way) => [way, draw(way, stories)]));
        const peer = drawn.get('mjml, minified')!;
        return WAYS.map((way): BenchRow => {
          const { bytes, cold, warm } = drawn.get(way)!;
          return {
            stories,
            way,
            bytes,
            'cold ms': Math.round(cold),
            'warm ms': Number(warm.toFixed(1)),
            ratio: Number((warm / peer.warm).toFixed(2)),
          };
        });
      }),
    ),
};

function draw(way: string, stories: number): Drawn {
  const out = execFileSync(process.execPath, [PROGRAM, way, String(stories)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    // React says more, and does more, where it is developed.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return JSON.parse(out) as Drawn;
}
