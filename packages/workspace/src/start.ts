// What `npm start` does once everything is installed: builds, publishes the example cluster, serves it and a
// partner's page, and says where. With --once it asks for every page and ends.
import { join, relative } from 'node:path';
import { parseOptions, printFindings, showProgress } from '@telecom-valley/command';
import { ActionableError } from '@telecom-valley/errors';
import { demonstration, type Language, languageOf, languages, speak } from '@telecom-valley/words';
import { endWithParent } from '../lifeline.mjs';
import { ensureBuilt } from './build/build-all.ts';
import { askEverything } from './demonstration/ask-everything.ts';
import {
  type Demonstration,
  publishCluster,
  serveDemonstration,
} from './demonstration/demonstration.ts';
import { openInbox } from './demonstration/inbox.ts';
import {
  connect,
  makeLetter,
  newsletter,
  openReaderDesks,
  prepareTrial,
} from './demonstration/make-letter.ts';
import { ownFolder, remove } from './demonstration/own-folder.ts';
import { serveFeeds } from './demonstration/serve-feeds.ts';
import { root } from './root.ts';

const FIRST_PORT = 4100;

endWithParent(() => process.exit(1));

const language = languageFrom(process.env.LC_ALL || process.env.LANG);
const words = speak(demonstration, language);
const { step } = showProgress(
  { out: process.stdout, err: process.stderr, env: process.env, now: () => Date.now() },
  language,
);
const folder = ownFolder();
const cluster = join(folder, 'telecom-valley');
const trial = join(folder, 'essai');
const toStop: (() => Promise<void>)[] = [];

try {
  const options = parseOptions(process.argv.slice(2), { once: {} });
  const running = await prepare();
  if (options.once) {
    await step(words('checking'), () => askEverything(running, words));
    console.log(words('allWell'));
  } else {
    console.log(`\n${summary(running)}`);
    await untilStopped();
  }
} catch (error) {
  process.exitCode = 1;
  if (error instanceof ActionableError) console.error(printFindings(error.findings, language));
  else console.error(error instanceof Error ? error.message : error);
} finally {
  await Promise.all(toStop.map((stop) => stop()));
  remove(folder);
}

/** Ctrl-C reaches this process twice, from the terminal and from npm: the second one is no new wish. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}

async function prepare(): Promise<Demonstration> {
  const now = Date.now();
  await step(words('building'), ensureBuilt);
  const feeds = await serveFeeds(() => now);
  const inbox = await openInbox();
  toStop.push(feeds.stop, inbox.stop);
  const servers = { feeds: feeds.origin, inbox };
  const edition = await step(words('making'), () => makeLetter(cluster, now, servers));
  prepareTrial(trial, now, servers);
  await step(words('publishing'), async () => {
    const { findings } = await publishCluster(cluster, now, (_name, run) => run());
    process.stderr.write(printFindings(findings, language));
  });
  const readers = await openReaderDesks([cluster, trial]);
  const running = await step(words('serving'), () =>
    serveDemonstration(cluster, FIRST_PORT, {
      edition,
      inbox,
      readers,
    }),
  );
  toStop.push(running.cluster.stop, running.partner.stop, async () => readers.close());
  for (const one of [cluster, trial]) connect(one, { ...servers, site: running.cluster.origin });
  await step(words('sending'), () => newsletter(cluster, now, ['send', '--yes']));
  return running;
}

function summary({ cluster: site, partner }: Demonstration): string {
  const path = language === 'fr' ? '' : 'en';
  const home = `${site.origin}/${path && `${path}/`}`;
  return [
    words('open', { address: home }),
    words('partner', { address: `${partner.origin}/${path && `${path}.html`}` }),
    words('letterIn', { address: `${home}inbox/` }),
    words('trial', { folder: relative(root, trial) }),
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
