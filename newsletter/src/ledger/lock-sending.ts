import { DatabaseSync } from 'node:sqlite';

/** As long as it takes to look whether somebody has the lock. */
const GLANCE_MS = 200;

/**
 * Makes sure that nobody else sends at the same time. The operating system lets go of the lock of a process
 * that has ended, whatever ended it.
 *
 * @param file - beside the database
 * @returns what lets go of it; undefined where somebody else has it
 */
export function lockSending(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file, { timeout: GLANCE_MS });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if (/locked/.test((error as Error).message)) return undefined;
    throw error;
  }
}

/** Whether somebody sends at this moment. */
export function isLocked(file: string): boolean {
  const unlock = lockSending(file);
  unlock?.();
  return unlock === undefined;
}
