import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { buildWidgets, writeBuild } from './build-widgets.ts';

const DIST = join(root, 'widgets', 'dist');
const STAMP = join(DIST, '.built-from');

/** Everything that a build is made of. */
const SOURCES = ['pnpm-lock.yaml', 'packages/*/src/**/*.ts', 'widgets/*/*.ts'];

/** Builds the widgets, unless what is there was built from the same sources. */
export async function ensureBuilt(): Promise<void> {
  const sources = fingerprint();
  if (readStamp() === sources) return;
  writeBuild(await buildWidgets(), DIST);
  writeFileSync(STAMP, sources);
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
