import { readdir, readFile } from 'node:fs/promises';
import { readSources } from '@telecom-valley/sources';
import { editionSpan } from './edition-span.ts';
import { isMember } from './is-member.ts';
import type { Feed } from './model.ts';
import type { Office } from './office.ts';

/** What members are called, in the list of feeds and in the catalog: of those that have no news, others may have. */
export async function memberNames(
  { config, edition, fetch, folder, newsletter, now }: Office,
  feeds: readonly Feed[],
): Promise<ReadonlySet<string>> {
  const { catalog } = await readSources(
    { ...config, events: [], contests: [] },
    folder,
    editionSpan(edition, config.timeZone),
    now(),
    { fetch, readFile, readFolder: readdir },
  );
  const own = feeds.filter((feed) => isMember(feed, newsletter));
  return new Set([...own.map(({ title }) => title), ...catalog.members.map(({ name }) => name)]);
}
