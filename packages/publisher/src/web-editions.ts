import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFiles } from './site-files.ts';

/**
 * The newsletter's editions as pages for everybody: what each left in `web/` and `img/` of its folder, under
 * `newsletter/<month>/`, and the pages of all of them. They are taken as files; nothing is known here of how they are made.
 *
 * @param folder - the cluster's
 */
export async function webEditions(folder: string): Promise<SiteFiles> {
  const files = new Map<string, Uint8Array>();
  const editions = join(folder, 'editions');
  const take = async (from: string, to: string) => {
    const names = await filesBelow(from);
    for (const name of names) files.set(`${to}/${name}`, await readFile(join(from, name)));
    return names.length;
  };
  await take(join(editions, 'web'), 'newsletter');
  for (const month of await monthsIn(editions)) {
    const count = await take(join(editions, month, 'web'), `newsletter/${month}`);
    if (count > 0) await take(join(editions, month, 'img'), `newsletter/${month}/img`);
  }
  return files;
}

async function monthsIn(editions: string): Promise<string[]> {
  const entries = await entriesIn(editions);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Their paths from the folder. Other languages than the first have folders of their own. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await entriesIn(folder);
  const names = await Promise.all(
    entries.map(async (entry) => {
      const { name } = entry;
      if (!entry.isDirectory()) return [name];
      return (await filesBelow(join(folder, name))).map((below) => `${name}/${below}`);
    }),
  );
  // What a stopped run left unfinished ends so.
  return names.flat().filter((name) => !name.endsWith('.new'));
}

/** In the order of the alphabet; none where there is no such folder. */
async function entriesIn(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
