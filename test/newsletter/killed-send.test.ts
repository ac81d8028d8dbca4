import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, Subscribers } from '@telecom-valley/newsletter';
import { SMTPServer } from 'smtp-server';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../architecture/read-tree.ts';

const EDITION = '2026-10';
const RECIPIENTS = 200;
const KILLS = 50;
const LINK = '\uE000unsubscribe\uE001';

/** A server that takes its time, and counts what it has said yes to. */
async function slowServer() {
  const accepted = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      stream.resume();
      stream.on('end', () => {
        void sleep(15 * Math.random()).then(() => {
          const address = envelope.rcptTo[0]?.address ?? '';
          accepted.set(address, (accepted.get(address) ?? 0) + 1);
          done();
        });
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => server.close());
  const { port } = server.server.address() as AddressInfo;
  return { accepted, url: `smtp://127.0.0.1:${port}` };
}

/** A cluster with an edition that is on its way to everybody, and has reached nobody. */
function clusterWithFrozenEdition(): string {
  const folder = join(root, '.demonstration', `killed-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'cluster.config.ts'),
    `export default { name: 'Essai', publicUrl: 'https://essai.example', newsletter: {
      from: 'Essai <lettre@essai.example>', postalAddress: 'Ici', feeds: 'feeds.opml',
      sections: [{ title: 'Tout' }] } };`,
  );
  const database = openDatabase(join(folder, 'state', 'newsletter.db'));
  const subscribers = new Subscribers(database);
  for (let index = 0; index < RECIPIENTS; index += 1) {
    const address = `abonne-${index}@lecteurs.example`;
    subscribers.add({ address, language: 'fr', on: '2026-01-01', how: 'essai' });
  }
  const message = {
    edition: EDITION,
    language: 'fr',
    subject: 'Essai',
    html: `<p>Bonjour. <a href="${LINK}">Partir</a></p>`,
    text: `Bonjour. ${LINK}`,
  };
  database
    .prepare('INSERT INTO editions (id, message, frozen_at) VALUES (?, ?, 0)')
    .run(EDITION, JSON.stringify(message));
  database
    .prepare('INSERT INTO deliveries (edition, subscriber) SELECT ?, id FROM subscribers')
    .run(EDITION);
  database.close();
  return folder;
}

function startSending(folder: string, url: string) {
  const cli = join(root, 'newsletter', 'src', 'cli.ts');
  return spawn(process.execPath, [cli, 'run', '--json', '--edition', EDITION], {
    cwd: folder,
    env: { ...process.env, NEWSLETTER_SMTP_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

it(
  'a send that is killed again and again reaches everybody once, or names them in doubt',
  { timeout: 300_000 },
  async () => {
    const folder = clusterWithFrozenEdition();
    const { accepted, url } = await slowServer();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = accepted.size;
      const child = startSending(folder, url);
      while (accepted.size === before && child.exitCode === null) await sleep(5);
      await sleep(60 * Math.random());
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    const last = startSending(folder, url);
    let said = '';
    last.stdout.on('data', (chunk) => (said += String(chunk)));
    await once(last, 'close');
    const { counts, findings } = JSON.parse(said) as {
      counts: { accepted: number; committing?: number };
      findings: { message: string }[];
    };
    const doubts = counts.committing ?? 0;
    expect(counts.accepted + doubts).toBe(RECIPIENTS);
    expect(doubts).toBeLessThanOrEqual(KILLS);
    expect([...accepted.values()].filter((times) => times > 1)).toEqual([]);
    const named = findings.map(({ message }) => message).join('\n');
    for (let index = 0; index < RECIPIENTS; index += 1) {
      const address = `abonne-${index}@lecteurs.example`;
      if (!accepted.has(address)) expect(named).toContain(address);
    }
    expect(last.exitCode).toBe(doubts > 0 ? 1 : 0);
  },
);
