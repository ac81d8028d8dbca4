import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const isLinux = process.platform === 'linux';

interface Running {
  readonly npm: ChildProcess;
  readonly said: () => string;
}

function npmStart(...options: string[]): Running {
  const npm = spawn('npm', ['start', ...options], {
    cwd: root,
    env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: '', NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream.on('data', (chunk) => (text += String(chunk)));
  onTestFinished(() => void npm.kill());
  return { npm, said: () => text };
}

/** The addresses it says, once it has said them. */
async function addressesOf({ npm, said }: Running): Promise<string[]> {
  for (;;) {
    const addresses = said().match(/http:\/\/127\.0\.0\.1:\d+\//g);
    if (said().includes('Ctrl-C') && addresses) return addresses;
    if (npm.exitCode !== null) throw new Error(said());
    await sleep(50);
  }
}

/** All processes that a process has started, and those have, as Linux knows them. */
function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended in the meantime.
    }
  }
  const found = [pid];
  for (const one of found) {
    for (const [child, parent] of parents) if (parent === one) found.push(child);
  }
  return found.slice(1);
}

function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/\) Z /.test(stat);
  } catch {
    return false;
  }
}

describe('npm start', () => {
  it('with --once does all of it, and ends well', { timeout: 120_000 }, async () => {
    const running = npmStart('--', '--once');
    const [code] = await once(running.npm, 'exit');
    expect(running.said()).toContain('✓ Construction des widgets');
    expect(running.said()).toContain('Tout s’est bien passé.');
    expect(code).toBe(0);
  });

  it('says what is wrong with an option that it has not', { timeout: 60_000 }, async () => {
    const running = npmStart('--', '--onec');
    const [code] = await once(running.npm, 'exit');
    expect(code).not.toBe(0);
    expect(running.said()).toContain('«\u202F--onec\u202F»');
    expect(running.said()).toContain('--once');
  });

  it('takes the next free ports when its own are taken', { timeout: 120_000 }, async () => {
    const first = npmStart();
    const taken = await addressesOf(first);
    const second = npmStart();
    const addresses = await addressesOf(second);
    expect(new Set([...taken, ...addresses]).size).toBe(4);
    for (const address of [...taken, ...addresses]) expect((await fetch(address)).status).toBe(200);
    second.npm.kill('SIGINT');
    await once(second.npm, 'exit');
    expect((await fetch(taken[0]!)).status).toBe(200);
  });

  it.runIf(isLinux).each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'leaves nothing running after %s',
    { timeout: 120_000 },
    async (signal) => {
      const running = npmStart();
      const [address] = await addressesOf(running);
      const started = descendantsOf(running.npm.pid!);
      expect(started.length).toBeGreaterThanOrEqual(2);
      running.npm.kill(signal);
      await expect.poll(() => started.filter(isAlive)).toEqual([]);
      await expect(fetch(address!)).rejects.toThrow();
    },
  );

  it.runIf(isLinux)(
    'starts again after it was killed at any moment',
    { timeout: 120_000 },
    async () => {
      for (const moment of [300, 900, 1800, 2700]) {
        // It has to be built anew, so that the build is killed too.
        rmSync(join(root, 'widgets', 'dist', '.built-from'), { force: true });
        const running = npmStart();
        await sleep(moment);
        const started = descendantsOf(running.npm.pid!);
        for (const pid of [running.npm.pid!, ...started]) {
          try {
            process.kill(pid, 'SIGKILL');
          } catch {
            // It has ended in the meantime.
          }
        }
      }
      const running = npmStart('--', '--once');
      const [code] = await once(running.npm, 'exit');
      expect(running.said()).toContain('Tout s’est bien passé.');
      expect(code).toBe(0);
    },
  );
});
