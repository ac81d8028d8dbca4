import { DatabaseSync } from 'node:sqlite';

/**
 * Makes sure that nobody else sends at the same time. The operating system lets go of the lock of a process
 * that has ended, whatever ended it.
 *
 * @param file - beside the database
 * @returns what lets go of it; undefined where somebody else has it
 */
export function lockSending(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if (/locked/.test((error as Error).message)) return undefined;
    throw error;
  }
}
