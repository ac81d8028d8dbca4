import { lookup } from 'node:dns';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '@telecom-valley/command';
import {
  answerLeaving,
  newsletterProgram,
  openDatabase,
  Subscribers,
} from '@telecom-valley/newsletter';
import type { InstantMs } from '@telecom-valley/time';
import { TRIAL_FOLDER } from './demonstration.ts';
import type { Inbox } from './inbox.ts';
import { prepareCluster } from './prepare.ts';
import { resolveTo } from './serve-feeds.ts';

/** Where the letter of the demonstration gets its feeds from, and where it goes. */
export interface LetterServers {
  readonly feeds: string;
  readonly inbox: Inbox;
}

/** Begins anew, as each start is the first: nobody has the letter yet. */
function clearEditions(folder: string): void {
  for (const name of ['editions', 'state']) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Prepares a folder to try the newsletter's commands in. What was made there before stays. */
export function prepareTrial(now: InstantMs, servers: LetterServers): void {
  prepareCluster(TRIAL_FOLDER, now);
  writeFileSync(join(TRIAL_FOLDER, '.env'), envOf(servers));
}

/**
 * Runs one of the newsletter's commands, as staff would.
 *
 * @returns its report
 * @throws Error with what it said, where it failed
 */
export async function newsletter(
  folder: string,
  now: InstantMs,
  command: readonly string[],
): Promise<{ readonly edition: string }> {
  const said = { out: '', err: '' };
  const world = {
    fetch,
    lookup,
    cwd: folder,
    env: {},
    now: () => now,
    ask: undefined,
    untilStopped: () => Promise.resolve(),
    out: { write: (text: string) => (said.out += text) },
    err: { write: (text: string) => (said.err += text) },
  };
  const code = await runCommand(newsletterProgram(world), [...command, '--json'], world);
  if (code !== 0) throw new Error(`newsletter ${command.join(' ')}: ${said.out}${said.err}`);
  return JSON.parse(said.out) as { edition: string };
}

/** Makes the month's edition of a cluster, as far as its page and its letter. */
export async function makeLetter(
  folder: string,
  now: InstantMs,
  servers: LetterServers,
): Promise<string> {
  clearEditions(folder);
  prepareCluster(folder, now);
  writeFileSync(join(folder, '.env'), envOf(servers));
  await newsletter(folder, now, ['subscribers', '--import', 'subscribers.csv']);
  await newsletter(folder, now, ['gather']);
  await newsletter(folder, now, ['curate']);
  const { edition } = await newsletter(folder, now, ['render']);
  return edition;
}

/** What answers at the address at which one leaves the letter of a cluster. */
export function leaveDesk(folder: string): (path: string, method: string) => string | undefined {
  const subscribers = new Subscribers(openDatabase(join(folder, 'state', 'newsletter.db')));
  const desk = { subscribers, cluster: 'Telecom Valley', language: 'fr', now: Date.now } as const;
  return (path, method) => answerLeaving(path, method, desk);
}

function envOf({ feeds, inbox }: LetterServers): string {
  return `NEWSLETTER_SMTP_URL=${inbox.url}\nNEWSLETTER_RESOLVE=${resolveTo(feeds)}\n`;
}
