import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@telecom-valley/words';
import { editionFolder, writeWhole } from '../archive.ts';
import { editionSpan, isEditionId } from '../edition-span.ts';
import { folderIn } from '../in-languages.ts';
import type { Office } from '../office.ts';
import { readMessages } from './read-messages.ts';
import { type ArchivedEdition, drawArchive } from '../render/index.ts';

/** The page of all editions that have theirs, and their feed, in each language. */
export async function writeArchive(office: Office): Promise<void> {
  const { config, folder, newsletter } = office;
  const names = (await readdir(join(folder, 'editions'))).filter(isEditionId);
  for (const language of newsletter.languages) {
    const pages = folderIn(language, newsletter);
    const editions = await Promise.all(names.map((id) => archived(id, language, office)));
    const onWeb = editions.filter((edition) => edition !== undefined);
    const latestFirst = onWeb.toSorted((a, b) => b.at - a.at);
    const { page, feed } = drawArchive(latestFirst, config, language, newsletter.languages);
    await writeWhole(join(folder, 'editions', 'web', pages, 'index.html'), page);
    await writeWhole(join(folder, 'editions', 'web', pages, 'feed.xml'), feed);
  }
}

/** @returns undefined for one that has no page in that language */
async function archived(
  id: string,
  language: Language,
  { config, folder, newsletter, now }: Office,
): Promise<ArchivedEdition | undefined> {
  const edition = editionFolder(folder, id);
  const messages = await readMessages(edition);
  const message = messages.find((one) => one.language === language);
  // The cluster may have had another language then.
  const languages = messages.map((one) => one.language);
  const pages = folderIn(language, languages.length > 0 ? { languages } : newsletter);
  if (!message || !(await edition.has(`web/${pages}index.html`))) return undefined;
  const { until } = editionSpan(id, config.timeZone);
  // That of an edition made by an earlier version may lack what is newer.
  return {
    id,
    path: `${id}/${pages}`,
    brief: message.brief ?? '',
    foreign: message.foreignInBrief ?? [],
    at: Math.min(until, now()),
  };
}
