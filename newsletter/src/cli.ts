#!/usr/bin/env node
import { lookup } from 'node:dns';
import { resolveTxt } from 'node:dns/promises';
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runCommand } from '@telecom-valley/command';
import { newsletterProgram } from './program.ts';
import { runProgramsIn } from './run-program.ts';

// What is read of a feed is needed for a moment only: room for it that grows with each feed is room for nothing.
const isReading = /^(?:gather|run)$/.test(process.argv[2] ?? '');
if (isReading) setFlagsFromString('--semi-space-growth-factor=1');

const world = {
  fetch,
  lookup,
  cwd: process.cwd(),
  env: process.env,
  now: () => Date.now(),
  pause: (milliseconds: number) => pause(milliseconds),
  runProgram: runProgramsIn(process.env),
  resolveTxt,
  ask: process.stdin.isTTY ? ask : undefined,
  // Nobody types a mail.
  readInput: async () => (process.stdin.isTTY ? new Uint8Array() : buffer(process.stdin)),
  untilStopped: async () => {
    await Promise.race([
      once(process, 'SIGINT'),
      once(process, 'SIGTERM'),
      once(process, 'SIGHUP'),
    ]);
  },
  out: process.stdout,
  err: process.stderr,
};

process.exitCode = await runCommand(newsletterProgram(world), process.argv.slice(2), world);

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
