import { readdir, readFile } from 'node:fs/promises';
import { openSource } from '@telecom-valley/sources/open-source';
import { type FeedList, readOpml } from '../gather/index.ts';
import type { Office } from '../office.ts';

/** All feeds of the lists that the configuration names, and what in these is none. */
export async function feedsOf({ fetch, folder, newsletter }: Office): Promise<FeedList> {
  const world = { fetch, readFile, readFolder: readdir };
  const lists = await Promise.all(newsletter.feeds.map((name) => openSource(name, folder, world)));
  const read = lists.map(({ bytes, name }) => readOpml(bytes, name));
  return {
    feeds: read.flatMap(({ feeds }) => feeds),
    findings: read.flatMap(({ findings }) => findings),
  };
}
