// The daily check: what can be looked at in a minute. `--fix` sets right what a machine can.
import { parseArgs } from 'node:util';
import { endWithParent } from '../lifeline.mjs';
import { buildWidgets } from './build/build-widgets.ts';
import { writeSizeTable } from './build/size-table.ts';
import { runSteps } from './check/step.ts';
import { dailySteps } from './check/steps.ts';
import { summarise } from './check/summarise.ts';
import { runTool } from './run-tool.ts';
import { setWords } from './set-words.ts';

endWithParent(() => process.exit(1));

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } });
if (values.fix) {
  await setWords();
  writeSizeTable(await buildWidgets());
  await runTool('oxfmt', []);
  await runTool('oxlint', ['--fix', '--quiet']).catch(() => {
    // What is left is said by the check.
  });
}
process.exitCode = summarise(await runSteps(dailySteps));
process.exit();
