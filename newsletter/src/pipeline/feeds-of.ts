import { readdir, readFile } from 'node:fs/promises';
import { openSource } from '@telecom-valley/sources/open-source';
import { readOpml } from '../gather/index.ts';
import type { Feed } from '../model.ts';
import type { Office } from '../office.ts';

/** All feeds of the lists that the configuration names. */
export async function feedsOf({ fetch, folder, newsletter }: Office): Promise<Feed[]> {
  const world = { fetch, readFile, readFolder: readdir };
  const lists = await Promise.all(newsletter.feeds.map((name) => openSource(name, folder, world)));
  return lists.flatMap(({ bytes, name }) => readOpml(bytes, name));
}
