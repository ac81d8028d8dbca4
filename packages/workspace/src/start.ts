// What `npm start` does once everything is installed: builds, publishes the example cluster, serves it and a
// partner's page, and says where. With --once it asks for every page and ends.
import { once } from 'node:events';
import { parseOptions, printFindings, showProgress } from '@telecom-valley/command';
import { ActionableError } from '@telecom-valley/errors';
import { demonstration, type Language, languageOf, languages, speak } from '@telecom-valley/words';
import { endWithParent } from '../lifeline.mjs';
import { ensureBuilt } from './build/ensure-built.ts';
import { askEverything } from './demonstration/ask-everything.ts';
import {
  CLUSTER_FOLDER,
  type Demonstration,
  publishCluster,
  serveDemonstration,
} from './demonstration/demonstration.ts';

const FIRST_PORT = 4100;

endWithParent(() => process.exit(1));

const language = languageFrom(process.env.LC_ALL || process.env.LANG);
const words = speak(demonstration, language);
const { step } = showProgress(
  { out: process.stdout, err: process.stderr, env: process.env, now: () => Date.now() },
  language,
);

try {
  const options = parseOptions(process.argv.slice(2), { once: {} });
  const running = await prepare();
  try {
    if (options.once) {
      await step(words('checking'), () => askEverything(running, words));
      console.log(words('allWell'));
    } else {
      console.log(`\n${summary(running)}`);
      await Promise.race([
        once(process, 'SIGINT'),
        once(process, 'SIGTERM'),
        once(process, 'SIGHUP'),
      ]);
    }
  } finally {
    await Promise.all([running.cluster.stop(), running.partner.stop()]);
  }
} catch (error) {
  process.exitCode = 1;
  if (error instanceof ActionableError) console.error(printFindings(error.findings, language));
  else console.error(error instanceof Error ? error.message : error);
}

async function prepare(): Promise<Demonstration> {
  await step(words('building'), ensureBuilt);
  await step(words('publishing'), async () => {
    const { findings } = await publishCluster(CLUSTER_FOLDER, Date.now(), (_name, run) => run());
    process.stderr.write(printFindings(findings, language));
  });
  return step(words('serving'), () => serveDemonstration(CLUSTER_FOLDER, FIRST_PORT));
}

function summary({ cluster, partner }: Demonstration): string {
  const path = language === 'fr' ? '' : 'en';
  return [
    words('open', { address: `${cluster.origin}/${path && `${path}/`}` }),
    words('partner', { address: `${partner.origin}/${path && `${path}.html`}` }),
    words('stop'),
  ].join('\n');
}

/** The language of the machine where it is one of ours, else French. */
function languageFrom(locale = ''): Language {
  return (
    languages.find(
      (known) => locale.toLowerCase().startsWith(known) && languageOf(locale) === known,
    ) ?? 'fr'
  );
}
