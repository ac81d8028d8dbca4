import { join } from 'node:path';
import type { Finding } from '@telecom-valley/errors';
import { type Curated, planFindings } from '../curate/index.ts';
import { editionSpan } from '../edition-span.ts';
import { openMemories } from '../gather/index.ts';
import type { Office } from '../office.ts';
import { feedsOf } from './feeds-of.ts';
import { layOutEdition } from './lay-out-edition.ts';
import { memberNames } from './member-names.ts';
import { mustBeOpen } from './must-be-open.ts';
import { lastEditions } from './past-editions.ts';
import { proposals } from './proposals.ts';
import { needStories } from './stages.ts';

/** How far back a member is remembered to have been seen. */
const SEEN_EDITIONS = 3;

/** What came of laying stories out, and what of the plan and the members could not be used. */
export interface CuratedEdition extends Curated {
  readonly findings: readonly Finding[];
}

/** Stories → the editor's desk. */
export async function curateEdition(office: Office): Promise<CuratedEdition> {
  const { archive, config, edition, newsletter } = office;
  mustBeOpen(office);
  const { feeds } = await feedsOf(office);
  const members = await memberNames(office, feeds);
  const proposed = await archive.readJson('proposed.json', proposals);
  const stories = await needStories(office);
  const past = await lastEditions(office, SEEN_EDITIONS);
  const memories = openMemories(join(office.folder, 'state', 'feeds.db'));
  const listed = new Set(feeds.map(({ url }) => url));
  const curated = await layOutEdition(archive, {
    edition,
    cluster: config.name,
    language: config.language,
    timeZone: config.timeZone,
    config: newsletter,
    stories,
    span: editionSpan(edition, config.timeZone),
    seen: past.flatMap((before) => before.stories),
    members: members.names,
    proposed: proposed?.stories ?? [],
    holds: (feed) => (listed.has(feed) ? memories.contents(feed)?.stories : undefined),
    laid: proposed?.sections ?? [],
    now: office.now(),
  }).finally(() => memories.close());
  const { proposed: all, laid } = curated;
  await archive.writeJson('proposed.json', { stories: all, sections: laid });
  return { ...curated, findings: [...planFindings(newsletter, feeds), ...members.findings] };
}
