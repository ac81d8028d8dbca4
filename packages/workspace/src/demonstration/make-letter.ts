import { lookup } from 'node:dns';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '@telecom-valley/command';
import { loadConfig } from '@telecom-valley/config';
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
  prepareCluster(folder, now);
  writeFileSync(join(folder, '.env'), envOf(servers));
  await newsletter(folder, now, ['subscribers', '--import', 'subscribers.csv']);
  await newsletter(folder, now, ['gather']);
  await newsletter(folder, now, ['curate']);
  const { edition } = await newsletter(folder, now, ['render']);
  return edition;
}

/** What answers at the address at which one leaves the letter of a cluster. */
export interface LeaveDesk {
  readonly answer: (path: string, method: string) => string | undefined;
  readonly stop: () => Promise<void>;
}

export async function openLeaveDesk(folder: string): Promise<LeaveDesk> {
  const { name: cluster, language } = await loadConfig(folder);
  const database = openDatabase(join(folder, 'state', 'newsletter.db'));
  const desk = { subscribers: new Subscribers(database), cluster, language, now: Date.now };
  return {
    answer: (path, method) => answerLeaving(path, method, desk),
    stop: async () => database.close(),
  };
}

function envOf({ feeds, inbox }: LetterServers): string {
  return `NEWSLETTER_SMTP_URL=${inbox.url}\nNEWSLETTER_RESOLVE=${resolveTo(feeds)}\n`;
}
