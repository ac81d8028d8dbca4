import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../architecture/read-tree.ts';
import { codeOf } from '../support/code-of.ts';

const [startCommand = '', , , gathering = '', looking = '', sending = ''] = codeOf(
  'README.md',
  'sh',
);
const [shown = ''] = codeOf('README.md', 'yaml');

/** Runs a block of the README in a shell of its own, as if it were typed. */
function type(block: string, folder: string) {
  const child = spawn('sh', ['-ec', block], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (said += String(chunk)));
  }
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const pressCtrlC = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGINT');
    return exit;
  };
  onTestFinished(async () => void (await pressCtrlC()));
  const until = async (pattern: RegExp) => {
    for (;;) {
      const [found] = pattern.exec(said) ?? [];
      if (found) return found;
      if (child.exitCode !== null) throw new Error(said);
      await sleep(50);
    }
  };
  return { exit, pressCtrlC, until, said: () => said };
}

const bodyOf = async (address: string | URL) => (await fetch(address)).text();

it(
  'the walk of the README makes a letter, and brings it to an inbox',
  { timeout: 120_000 },
  async () => {
    const start = type(startCommand, root);
    const inbox = await start.until(/http:\S+inbox\//);
    const folder = join(root, (await start.until(/cd \S+/)).slice('cd '.length));
    await start.until(/Ctrl-C/);

    const first = type(gathering, folder);
    expect(await first.exit, first.said()).toBe(0);
    expect(first.said()).toMatch(/4 subscribers[^]*SoFAB: \d+ items[^]*from 19 feeds/);
    expect(first.said()).toMatch(/Added to editions\/\d{4}-\d{2}\/edition\.yaml: \d+ stories/);
    const [month = ''] = readdirSync(join(folder, 'editions'));
    const desk = join(folder, 'editions', month, 'edition.yaml');
    const laidOut = readFileSync(desk, 'utf8');
    for (const line of shown.trim().split('\n')) expect(laidOut).toContain(`${line}\n`);

    const titles = [...laidOut.matchAll(/^ +- titre: (.+)$/gm)].map(([, title]) => title!);
    const [, retitled = '', dropped = ''] = titles;
    const corrected = laidOut
      .replace(new RegExp(`^ +- titre: ${escape(dropped)}\\n(?:^ {8}.*\\n)+`, 'm'), '# note\n')
      .replace(retitled, 'Un titre à moi');
    expect(corrected).not.toContain(dropped);
    writeFileSync(desk, corrected);

    const preview = type(looking, folder);
    const address = await preview.until(/http:\S+/);
    expect(preview.said()).toContain('what you did there is as it was');
    expect(readFileSync(desk, 'utf8')).toBe(corrected);
    for (const page of ['', 'phone.html', 'phone-dark.html']) {
      const body = await bodyOf(new URL(page, address));
      expect(body).toContain('Un titre à moi');
      expect(body).not.toContain(dropped);
    }
    await preview.pressCtrlC();

    const last = type(sending, folder);
    expect(await last.exit, last.said()).toBe(0);
    expect(last.said()).toMatch(/The letter can be sent\.[^]*4 accepted by the server of 4\./);

    const list = await bodyOf(inbox);
    const letters = [...list.matchAll(/href="(\d+\/)"/g)].map(([, href]) => new URL(href!, inbox));
    const bodies = await Promise.all(letters.map(bodyOf));
    const ours = bodies.filter((body) => body.includes('Un titre à moi'));
    expect(ours).toHaveLength(4);
    for (const body of ours) expect(body).not.toContain(dropped);
  },
);

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
