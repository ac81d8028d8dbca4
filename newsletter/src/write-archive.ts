import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { editionFolder, writeWhole } from './archive.ts';
import { editionSpan, isEditionId } from './edition-span.ts';
import type { Message } from './model.ts';
import type { Office } from './office.ts';
import { type ArchivedEdition, drawArchive } from './render/index.ts';

/** The page of all editions that have theirs, and their feed. */
export async function writeArchive({ config, folder, now }: Office): Promise<void> {
  const names = (await readdir(join(folder, 'editions'))).filter(isEditionId);
  const editions = await Promise.all(
    names.map(async (id): Promise<ArchivedEdition | undefined> => {
      const edition = editionFolder(folder, id);
      // That of an edition made by an earlier version may lack what is newer.
      const { brief = '' } = (await edition.readJson<Partial<Message>>('message.json')) ?? {};
      const { until } = editionSpan(id, config.timeZone);
      const isOnWeb = await edition.has('web/index.html');
      return isOnWeb ? { id, brief, at: Math.min(until, now()) } : undefined;
    }),
  );
  const onWeb = editions.filter((edition) => edition !== undefined);
  const { page, feed } = drawArchive(
    onWeb.toSorted((a, b) => b.at - a.at),
    config,
  );
  await writeWhole(join(folder, 'editions', 'web', 'index.html'), page);
  await writeWhole(join(folder, 'editions', 'web', 'feed.xml'), feed);
}
