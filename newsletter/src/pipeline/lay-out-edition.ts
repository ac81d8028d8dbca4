import type { EditionFolder } from '../archive.ts';
import { curate, type Curated, type Curation } from '../curate/index.ts';
import { keepCopy } from './keep-copy.ts';

/** Lays stories out on the desk as it stands at the end of that work: an editor may save it at any time. */
export async function layOutEdition(
  archive: EditionFolder,
  curation: Omit<Curation, 'desk'>,
): Promise<Curated> {
  const before = await archive.read('edition.yaml');
  const desk = before?.toString();
  const curated = curate({ ...curation, desk });
  if (desk === curated.desk) return curated;
  if (before) await keepCopy(archive, before, curation.now, curation.timeZone);
  const now = await archive.read('edition.yaml');
  if (now?.toString() !== desk) return layOutEdition(archive, curation);
  await archive.write('edition.yaml', curated.desk);
  return curated;
}
