import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took, with all that it started. */
export interface Taken {
  readonly seconds: number;
  /** User and system. */
  readonly cpuSeconds: number;
  /** The most that all its processes had in memory at a time. */
  readonly megabytes: number;
  readonly out: string;
}

/** Runs a program of Node's and measures it from outside. It needs Linux's /proc. */
export async function measureProcess(
  program: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Taken> {
  const quoted = [process.execPath, ...program].map((word) => `'${word}'`).join(' ');
  const start = performance.now();
  // The shell tells what all that it waited for has used.
  const shell = spawn('sh', ['-c', `${quoted}; times`], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  shell.stdout.on('data', (chunk) => (out += String(chunk)));
  let megabytes = 0;
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(shell.pid!));
  }, 20);
  await once(shell, 'close');
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  const lines = out.trimEnd().split('\n');
  const times = lines.at(-1)!.match(/(\d+)m([\d.]+)s/g) ?? [];
  const cpuSeconds = times.reduce((sum, time) => {
    const [, minutes, rest] = /(\d+)m([\d.]+)s/.exec(time)!;
    return sum + Number(minutes) * 60 + Number(rest);
  }, 0);
  return { seconds, cpuSeconds, megabytes, out: lines.slice(0, -2).join('\n') };
}

function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return (
      Number(kilobytes) / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0)
    );
  } catch {
    // It has ended in the meantime.
    return 0;
  }
}
