#!/usr/bin/env node
import { join } from 'node:path';
import { runCommand } from '@telecom-valley/command';
import { siteCommand, speak } from '@telecom-valley/words';
import { publishCommand } from './publish-command.ts';

const world = {
  fetch,
  cwd: process.cwd(),
  now: () => Date.now(),
  widgets: join(import.meta.dirname, '..', '..', '..', 'widgets', 'dist'),
  env: process.env,
  out: process.stdout,
  err: process.stderr,
};

process.exitCode = await runCommand(
  {
    name: 'npm run site --',
    summary: (language) => speak(siteCommand, language)('site'),
    commands: { publish: async () => publishCommand(world) },
  },
  process.argv.slice(2),
  world,
);
