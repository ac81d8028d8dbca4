import { stat } from 'node:fs/promises';

/** Changes whenever the file does. */
export async function stampOf(file: string): Promise<string> {
  const { mtimeMs = 0, size = 0 } = (await stat(file).catch(() => undefined)) ?? {};
  return `${mtimeMs}-${size}`;
}
