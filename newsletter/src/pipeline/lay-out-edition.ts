import { decode } from '@telecom-valley/encoding';
import type { EditionFolder } from '../archive.ts';
import { curate, type Curated, type Curation } from '../curate/index.ts';
import { keepCopy } from './keep-copy.ts';

/** Lays stories out on the desk as it stands at the end of that work: an editor may save it at any time. */
export async function layOutEdition(
  archive: EditionFolder,
  curation: Omit<Curation, 'desk'>,
): Promise<Curated> {
  const before = await archive.read('edition.yaml');
  const desk = before && decode(before);
  const curated = curate({ ...curation, desk });
  if (desk === curated.desk) return curated;
  if (desk?.trim()) await keepCopy(archive, before!, curation.now, curation.timeZone);
  const now = await archive.read('edition.yaml');
  if ((now && decode(now)) !== desk) return layOutEdition(archive, curation);
  // Some programs know UTF-8 by its mark alone.
  const mark = before?.toString().startsWith('\uFEFF') ? '\uFEFF' : '';
  await archive.write('edition.yaml', `${mark}${curated.desk}`);
  return curated;
}
