import { lookup } from 'node:dns';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '@telecom-valley/command';
import { newsletterProgram, openReaderDesk, type ReaderDesk } from '@telecom-valley/newsletter';
import type { InstantMs } from '@telecom-valley/time';
import { PUBLIC_URL } from './demonstration.ts';
import type { Inbox } from './inbox.ts';
import { prepareCluster } from './prepare.ts';
import { resolveTo } from './serve-feeds.ts';

/** Where the letter of the demonstration gets its feeds from, and where it goes. */
export interface LetterServers {
  readonly feeds: string;
  readonly inbox: Inbox;
  /** Where the site of the cluster is, once it is served: the pictures of letters stand there. */
  readonly site?: string;
}

/** Prepares a copy of the example cluster in which the newsletter's commands can be run. */
export function prepareTrial(folder: string, now: InstantMs, servers: LetterServers): void {
  prepareCluster(folder, now);
  connect(folder, servers);
}

/** Says in a cluster's `.env` where its servers are. */
export function connect(folder: string, { feeds, inbox, site }: LetterServers): void {
  const resolve = [resolveTo(feeds), ...(site ? [`${new URL(PUBLIC_URL).host}=${site}`] : [])];
  writeFileSync(
    join(folder, '.env'),
    `NEWSLETTER_SMTP_URL=${inbox.url}\nNEWSLETTER_RESOLVE=${resolve.join()}\nNEWSLETTER_OFFLINE=yes\n`,
  );
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
    pause: () => Promise.resolve(),
    runProgram: () => Promise.resolve(undefined),
    resolveTxt: () => Promise.resolve([]),
    ask: undefined,
    readInput: () => Promise.resolve(new Uint8Array()),
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
  prepareTrial(folder, now, servers);
  await newsletter(folder, now, ['subscribers', '--import', 'subscribers.csv']);
  await newsletter(folder, now, ['gather']);
  await newsletter(folder, now, ['curate']);
  const { edition } = await newsletter(folder, now, ['render']);
  return edition;
}

/**
 * Answers for the links of letters of clusters that share a public address, as each demonstration and its trial do.
 */
export async function openReaderDesks(folders: readonly string[]): Promise<ReaderDesk> {
  const desks = await Promise.all(folders.map((folder) => openReaderDesk(folder, Date.now)));
  const deskOf = (path: string) => desks.find(({ knows }) => knows(path)) ?? desks[0]!;
  return {
    answer: (request) => deskOf(request.path).answer(request),
    knows: (path) => desks.some(({ knows }) => knows(path)),
    close: () => desks.forEach(({ close }) => close()),
  };
}
