import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dateAt } from '@telecom-valley/time';
import { root } from '../root.ts';
import { moveCalendar, moveContests, moveTable } from './move-dates.ts';

/** The example cluster. */
export const EXAMPLE = join(root, 'examples', 'telecom-valley');

/** What commands make in a cluster's folder. */
const MADE = new Set(['site', '.site', 'editions', 'state', '.env']);

/**
 * Copies the example cluster to a folder of the repository, with its dates moved to the present. What was
 * made there before stays, as it would on a machine of the cluster's.
 */
export function prepareCluster(folder: string, now: number): void {
  const today = dateAt(now, 'Europe/Paris');
  mkdirSync(folder, { recursive: true });
  cpSync(EXAMPLE, folder, {
    recursive: true,
    filter: (path) => !MADE.has(basename(path)),
  });
  const move = (
    name: string,
    moved: (content: string, today: string) => string,
    encoding: BufferEncoding,
  ) => {
    const content = readFileSync(join(EXAMPLE, name), encoding);
    writeFileSync(join(folder, name), moved(content, today), encoding);
  };
  move('contests.yaml', moveContests, 'utf8');
  move('toulouse-tech.ics', moveCalendar, 'utf8');
  // Bytes that are not UTF-8 go through latin1 unharmed.
  move('members.csv', moveTable, 'latin1');
}
