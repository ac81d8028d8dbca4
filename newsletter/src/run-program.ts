import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { RunProgram } from './check/index.ts';

const PATIENCE_MS = 30_000;

/** Runs a program of this machine; it is ended when it takes too long. */
export const runProgram: RunProgram = async (name, args, input) => {
  const child = spawn(name, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: PATIENCE_MS,
  });
  const isThere = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ]).catch(() => false);
  if (!isThere) return undefined;
  // One that ends before it has read all has said what it has to say.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return text(child.stdout);
};
