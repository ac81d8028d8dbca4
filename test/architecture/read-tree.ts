import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the repository that are code, by their paths. */
export type Tree = ReadonlyMap<string, string>;

export const root = join(import.meta.dirname, '..', '..');

/** What git knows of, or would add. */
export function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path !== '');
}

export function readTree(): Tree {
  const code = listFiles().filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.endsWith('.d.ts'));
  return new Map(code.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
