import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type InstantMs, type TimeZone, wallTimeAt } from '@telecom-valley/time';
import type { EditionFolder } from '../archive.ts';

/** Keeps what stands on the editor's desk before it is written anew, unless the last copy has the same. */
export async function keepCopy(
  archive: EditionFolder,
  desk: Buffer,
  now: InstantMs,
  timeZone: TimeZone,
): Promise<void> {
  const copies: readonly string[] = await readdir(join(archive.path, 'before')).catch(() => []);
  const last = copies.toSorted().at(-1);
  if (last && (await archive.read(`before/${last}`))?.equals(desk)) return;
  const time = wallTimeAt(now, timeZone).slice(0, 19).replaceAll(':', '-');
  let name = `${time}.yaml`;
  for (let next = 2; copies.includes(name); next += 1) name = `${time}_${next}.yaml`;
  await archive.write(`before/${name}`, desk);
}
