// What `npm test` does once everything is installed. `--only types,unit` runs these steps alone.
import { parseArgs } from 'node:util';
import { endWithParent } from '../lifeline.mjs';
import { runSteps } from './check/step.ts';
import { steps } from './check/steps.ts';
import { summarise } from './check/summarise.ts';

endWithParent(() => process.exit(1));

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? steps.map(({ name }) => name);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step "${unknown.join('", "')}". The steps are: ${steps.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

process.exitCode = summarise(await runSteps(steps.filter(({ name }) => wanted.includes(name))));
// A browser or a server that does not end by itself must not keep us.
process.exit();
