import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { RunProgram } from './check/index.ts';

const PATIENCE_MS = 30_000;

/** Runs programs of this machine. One that takes too long is ended, and has said nothing. */
export const runProgramsIn =
  (env: Readonly<Record<string, string | undefined>>, patienceMs = PATIENCE_MS): RunProgram =>
  async (name, args, input) => {
    const child = spawn(name, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      // Programs speak the language of the machine, and we read English.
      env: { ...env, LC_ALL: 'C', LANGUAGE: '' },
    });
    const isThere = await once(child, 'spawn').then(
      () => true,
      () => false,
    );
    if (!isThere) return undefined;
    // One that ends before it has read all has said what it has to say.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const signal = AbortSignal.timeout(patienceMs);
    const tooLate = once(signal, 'abort').then(() => {
      child.kill('SIGKILL');
      // What it has begun itself may hold on to it.
      child.stdout.destroy();
      return undefined;
    });
    return Promise.race([text(child.stdout).catch(() => undefined), tooLate]);
  };
