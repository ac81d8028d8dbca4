// The door to every benchmark: `npm run bench -- <name> [--json]` runs the file `<name>.bench.ts`, wherever it is.
import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWithParent } from '../lifeline.mjs';
import type { Bench } from './bench/bench.ts';
import { printBench } from './bench/print-bench.ts';
import { root } from './root.ts';

endWithParent(() => process.exit(1));

const [name, ...options] = process.argv.slice(2).filter((word) => word !== '--json');
const isJson = process.argv.includes('--json');
const files = new Map<string, string>();
for await (const path of glob('{packages,widgets,newsletter}/**/*.bench.ts', {
  cwd: root,
  exclude: ['**/node_modules'],
})) {
  files.set(basename(path, '.bench.ts'), join(root, path));
}

const file = files.get(name ?? '');
if (file) {
  const { bench } = (await import(pathToFileURL(file).href)) as { bench: Bench };
  const rows = await bench.run(options);
  console.log(isJson ? JSON.stringify({ name, rows }, null, 2) : printBench(bench, rows));
} else {
  console.error(
    `npm run bench -- <name> [--json]\nThe benchmarks are: ${[...files.keys()].toSorted().join(', ')}`,
  );
  process.exitCode = 2;
}
