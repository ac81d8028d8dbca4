import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ActionableError, trouble } from '@telecom-valley/errors';
import type { SiteFiles } from './site-files.ts';

/** The built widgets, and what their release is called. */
export interface Widgets {
  readonly files: SiteFiles;
  readonly release: string;
}

/**
 * @param folder - which has the widgets under `v1/`
 * @throws ActionableError where there are none
 */
export async function readWidgets(folder: string): Promise<Widgets> {
  try {
    const entries = await readdir(join(folder, 'v1'), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted();
    const release = paths.map((path) => /^v1\/([0-9a-f]{12})\//.exec(path)?.[1]).find(Boolean);
    if (release === undefined) throw new Error('no release');
    const files = paths.map(async (path) => [path, await readFile(join(folder, path))] as const);
    return { files: new Map(await Promise.all(files)), release };
  } catch (cause) {
    throw new ActionableError(trouble('widgets-missing', { folder }), { cause });
  }
}
