import { join } from 'node:path';
import type { Finding } from '@telecom-valley/errors';
import { editionSpan } from '../edition-span.ts';
import {
  type FeedReport,
  gather,
  type Gathering,
  listFindings,
  openMemories,
} from '../gather/index.ts';
import { isMember } from '../is-member.ts';
import type { Office } from '../office.ts';
import { feedsOf } from './feeds-of.ts';
import { pictures, stories } from './stages.ts';

/** What came of gathering, and what staff should look after in their list of feeds. */
export interface GatheredStories extends Gathering {
  readonly findings: readonly Finding[];
}

/** Feeds → stories. */
export async function gatherStories(
  office: Office,
  tell: (report: FeedReport, done: number, all: number) => void,
): Promise<GatheredStories> {
  const { archive, config, edition, folder, network, newsletter } = office;
  const { feeds, findings: misread } = await feedsOf(office);
  const span = editionSpan(edition, config.timeZone);
  let done = 0;
  // What is damaged is made anew.
  const before = await archive.readJson('stories.json', stories).catch(() => undefined);
  const made = new Map(await archive.readJson('pictures.json', pictures));
  for (const { id, picture } of before ?? []) if (picture) made.set(id, picture);
  const picture = async (id: string) => {
    const known = made.get(id);
    return known && (await archive.has(known.file)) ? known : undefined;
  };
  const memories = openMemories(join(folder, 'state', 'feeds.db'));
  try {
    const gathered = await gather(
      feeds,
      span,
      {
        ...network,
        clock: office.clock,
        now: office.now,
        memories,
        picture,
        before: before && { stories: before, gatheredFrom: memories.gatheredFrom(edition) },
        isMember: (feed) => isMember(feed, newsletter),
      },
      (report) => tell(report, (done += 1), feeds.length),
    );
    const named = gathered.reports.flatMap((report) => listFindings(report, office.now()));
    const gathering = { ...gathered, findings: [...misread, ...named] };
    if (gathering.stories === before) return gathering;
    for (const [file, bytes] of gathering.pictures) {
      await archive.write(file as `img/${string}`, bytes);
    }
    await archive.writeJson('stories.json', gathering.stories);
    // The desk may hold a story that no feed tells any more, or another feed: it keeps its picture.
    for (const { id, picture: shown } of gathering.stories) if (shown) made.set(id, shown);
    await archive.writeJson('pictures.json', Object.fromEntries(made));
    memories.writeGatheredFrom(edition, gathering.gatheredFrom);
    return gathering;
  } finally {
    memories.close();
  }
}
