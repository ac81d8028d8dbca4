import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

const FOLDER = join(root, '.demonstration');

/**
 * A folder of this process's own, as several demonstrations may run at once; what killed ones left behind is
 * taken away.
 */
export function ownFolder(): string {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) {
    if (/^\d+$/.test(name) && !isRunning(Number(name))) remove(join(FOLDER, name));
  }
  return join(FOLDER, String(process.pid));
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
