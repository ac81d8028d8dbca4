import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { shortHash, type SiteFiles } from './site-files.ts';

/**
 * Puts files in the place of a folder all at once: whoever looks sees the old ones or the new ones, whole,
 * whenever this is stopped.
 *
 * The files are written beside it, into `.<name>/<hash>`, and the folder is a link to them: a link can be
 * replaced in one step, a folder cannot. What the link led to before is kept, everything older goes.
 */
export async function replaceFolder(folder: string, files: SiteFiles): Promise<void> {
  const store = join(dirname(folder), `.${basename(folder)}`);
  await mkdir(store, { recursive: true });
  const version = shortHash(
    ...[...files].toSorted(byPath).flatMap(([path, bytes]) => [path, bytes]),
  );
  const target = join(store, version);
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}`;
    await rm(unfinished, { recursive: true, force: true });
    await writeFiles(unfinished, files);
    // Somebody else may have written the same in the meantime.
    await rename(unfinished, target).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    });
  }
  const before = linkTarget(folder);
  if (before !== version) await point(folder, target, store);
  await tidy(store, [version, before ?? version]);
}

async function writeFiles(folder: string, files: SiteFiles): Promise<void> {
  for (const parent of new Set([...files.keys()].map((path) => dirname(join(folder, path))))) {
    await mkdir(parent, { recursive: true });
  }
  for (const [path, bytes] of files) await writeFile(join(folder, path), bytes, { flush: true });
}

/** The version that a folder is a link to. */
function linkTarget(folder: string): string | undefined {
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()
    ? basename(readlinkSync(folder))
    : undefined;
}

async function point(folder: string, target: string, store: string): Promise<void> {
  const link = join(store, `link.${process.pid}`);
  await rm(link, { force: true });
  await symlink(relative(dirname(folder), target), link, 'junction');
  // A real folder, that somebody made by hand, has to make way first.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    await rename(folder, join(store, `by-hand.${process.pid}`));
  }
  await rename(link, folder);
}

/** Takes away what no longer leads anywhere: versions older than these, and what a killed run left. */
async function tidy(store: string, keep: readonly string[]): Promise<void> {
  for (const name of await readdir(store)) {
    const [, pid] = /\.(\d+)$/.exec(name) ?? [];
    const isInUse = keep.includes(name) || (pid !== undefined && isRunning(Number(pid)));
    if (!isInUse) await rm(join(store, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
