// Writes the sample members into examples/telecom-valley: run it after a change of how they are made.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import { sampleMembers } from './sample-members.ts';

const folder = join(root, 'examples', 'telecom-valley');
const { table, logos } = sampleMembers();

rmSync(join(folder, 'logos'), { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'members.csv'), table);
for (const [path, svg] of logos) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), svg);
}
