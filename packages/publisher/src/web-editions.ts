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
  for (const page of await namesIn(join(editions, 'web'))) {
    files.set(`newsletter/${page}`, await readFile(join(editions, 'web', page)));
  }
  for (const month of await namesIn(editions)) {
    const pages = await namesIn(join(editions, month, 'web'));
    if (pages.length === 0) continue;
    for (const page of pages) {
      files.set(`newsletter/${month}/${page}`, await readFile(join(editions, month, 'web', page)));
    }
    for (const picture of await namesIn(join(editions, month, 'img'))) {
      const path = join(editions, month, 'img', picture);
      files.set(`newsletter/${month}/img/${picture}`, await readFile(path));
    }
  }
  return files;
}

/** In the order of the alphabet; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    // What a stopped run left unfinished ends so.
    return names.filter((name) => !name.endsWith('.new')).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
