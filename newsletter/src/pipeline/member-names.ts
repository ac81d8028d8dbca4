import { readdir, readFile } from 'node:fs/promises';
import type { Finding } from '@telecom-valley/errors';
import { readSources } from '@telecom-valley/sources';
import { editionSpan } from '../edition-span.ts';
import { isMember } from '../is-member.ts';
import type { Feed } from '../model.ts';
import type { Office } from '../office.ts';

/** What members are called, and what of their source could not be read. */
export interface MemberNames {
  readonly names: ReadonlySet<string>;
  /** Without a name a letter is made all the same: these are warnings. */
  readonly findings: readonly Finding[];
}

/** What members are called, in the list of feeds and in the catalog: of those that have no news, others may have. */
export async function memberNames(
  { config, edition, fetch, folder, newsletter, now }: Office,
  feeds: readonly Feed[],
): Promise<MemberNames> {
  const { catalog, findings } = await readSources(
    { ...config, events: [], contests: [] },
    folder,
    editionSpan(edition, config.timeZone),
    now(),
    { fetch, readFile, readFolder: readdir },
  );
  const own = feeds.filter((feed) => isMember(feed, newsletter));
  return {
    names: new Set([...own.map(({ title }) => title), ...catalog.members.map(({ name }) => name)]),
    findings: findings.map((finding) => ({ ...finding, severity: 'warning' })),
  };
}
