import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '@telecom-valley/encoding';
import { editionFolder } from '../archive.ts';
import { type Told, toldOnDesk } from '../curate/index.ts';
import { isEditionId } from '../edition-span.ts';
import type { Office } from '../office.ts';
import { stories } from './stages.ts';

/** An edition, and what it told. */
export interface PastEdition extends Told {
  readonly edition: string;
}

/** The editions before this one, the latest first. */
export async function lastEditions(
  { edition, folder }: Pick<Office, 'edition' | 'folder'>,
  count: number,
): Promise<PastEdition[]> {
  const names = await readdir(join(folder, 'editions')).catch(() => []);
  const before = names.filter((name) => isEditionId(name) && name < edition).toSorted();
  return Promise.all(
    before
      .toReversed()
      .slice(0, count)
      .map(async (name) => {
        const archive = editionFolder(folder, name);
        const desk = await archive.read('edition.yaml');
        // What was gathered long ago may be gone or damaged; what was told stands on the desk.
        const gathered = await archive.readJson('stories.json', stories).catch(() => undefined);
        return { edition: name, ...toldOnDesk(desk ? decode(desk) : '', gathered) };
      }),
  );
}
