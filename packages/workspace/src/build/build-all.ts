import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { buildNpm } from './build-npm.ts';
import { type Build, buildWidgets, writeBuild } from './build-widgets.ts';

const DIST = join(root, 'widgets', 'dist');
const STAMP = join(DIST, '.built-from');

/** Everything that a build is made of. */
const SOURCES = ['pnpm-lock.yaml', 'packages/*/src/**/*.ts', 'widgets/*/*.ts'];

/** Builds the widgets, for partners' pages and for the registry. */
export async function buildAll(): Promise<Build> {
  const build = await buildForPages();
  await buildNpm();
  return build;
}

/** Builds the widgets for pages, unless what is there was built from the same sources. */
export async function ensureBuilt(): Promise<void> {
  if (readStamp() !== fingerprint()) await buildForPages();
}

async function buildForPages(): Promise<Build> {
  const sources = fingerprint();
  const build = await buildWidgets();
  writeBuild(build, DIST);
  writeFileSync(STAMP, sources);
  return build;
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(SOURCES, { cwd: root }).toSorted()) {
    if (!path.endsWith('.test.ts')) hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function readStamp(): string {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
}
