import { type Gathered, pictureOf, type WrittenEdition } from '../curate/index.ts';
import type { StoryPicture } from '../model.ts';
import type { Office } from '../office.ts';
import { readOwnPicture } from '../pictures/index.ts';

/** The pictures that staff chose for stories themselves, by what stands on the desk; undefined for what is none. */
export async function ownPictures(
  { sections }: WrittenEdition,
  gathered: Omit<Gathered, 'ownPictures'>,
  { archive, folder }: Pick<Office, 'archive' | 'folder'>,
): Promise<ReadonlyMap<string, StoryPicture | undefined>> {
  const own = new Map<string, StoryPicture | undefined>();
  for (const story of sections.flatMap(({ stories = [] }) => stories)) {
    if (story.picture === undefined) continue;
    if (pictureOf(story, { ...gathered, ownPictures: own })) continue;
    own.set(story.picture, await readOwnPicture(story.picture, folder, archive));
  }
  return own;
}
