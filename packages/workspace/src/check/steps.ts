import { type Build, buildWidgets } from '../build/build-widgets.ts';
import { buildAll } from '../build/build-all.ts';
import { isSizeTableTrue } from '../build/size-table.ts';
import { sizesOf } from '../build/sizes.ts';
import type { Counts } from '../counts.ts';
import { runTool } from '../run-tool.ts';
import { checkBrowsers } from './check-browsers.ts';
import { checkPackage } from './check-package.ts';
import { checkServers } from './check-servers.ts';
import { one, type Step } from './step.ts';
import { runVitest } from './run-vitest.ts';

let build: Build | undefined;

/** Everything that is checked, the quickest first. */
export const steps: readonly Step[] = [
  { name: 'format', run: () => one(() => runTool('oxfmt', ['--check'])) },
  { name: 'lint', run: () => one(() => runTool('oxlint', ['--type-aware'])) },
  { name: 'types', run: () => one(() => runTool('tsc', ['-b'])) },
  {
    name: 'unused',
    run: () => one(() => runTool('knip', ['--config', 'packages/workspace/knip.json'])),
  },
  { name: 'unit', run: () => runVitest(['unit', 'laws']) },
  { name: 'build', run: () => one(async () => void (build = await buildAll())) },
  { name: 'sizes', needs: 'build', run: checkSizes },
  { name: 'package', needs: 'build', run: checkPackage },
  { name: 'house', needs: 'build', run: () => runVitest(['house']) },
  { name: 'browsers', needs: 'build', run: checkBrowsers },
  { name: 'pictures', needs: 'build', run: () => runVitest(['pictures']) },
  { name: 'servers', needs: 'build', run: checkServers },
];

/** What is looked at before every commit. */
export const dailySteps = steps.filter(({ name }) =>
  ['format', 'lint', 'types', 'unit', 'build', 'sizes'].includes(name),
);

async function checkSizes(): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const built = build ?? (await buildWidgets());
  const isTrue = isSizeTableTrue(built);
  counts[isTrue ? 'passed' : 'failed'] += 1;
  if (!isTrue) console.log('✗ The sizes in the calendar’s README are old: npm run ok -- --fix');
  for (const { name, bytes, budget } of sizesOf(built)) {
    const fits = bytes <= budget;
    counts[fits ? 'passed' : 'failed'] += 1;
    const line = `${name.padEnd(18)} ${String(bytes).padStart(6)} B of ${budget} B`;
    console.log(fits ? `  ${line}` : `✗ ${line}: ${bytes - budget} B too many`);
  }
  return counts;
}
