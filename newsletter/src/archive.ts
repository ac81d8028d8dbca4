import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActionableError, trouble } from '@telecom-valley/errors';
import type { Shape } from '@telecom-valley/shape';
import type { Language } from '@telecom-valley/words';

/** An edition's folder: each noun as a file that a person can read. */
export interface EditionFolder {
  /** `editions/2026-10` in the cluster's folder. */
  readonly path: string;
  /** @returns undefined where there is no such file */
  read(name: EditionFile): Promise<Buffer | undefined>;
  /** @throws ActionableError where it is damaged, with the command that makes it anew */
  readJson<T>(name: WorkFile, shape: Shape<T>): Promise<T | undefined>;
  /** @param name - a path from the folder */
  has(name: string): Promise<boolean>;
  /** Writes a file as a whole: whatever stops it, the old one or the new one is there. */
  write(name: EditionFile | `img/${string}`, content: string | Uint8Array): Promise<void>;
  writeJson(name: EditionFile, value: unknown): Promise<void>;
}

export type EditionFile =
  | WorkFile
  | 'edition.yaml'
  | `before/${string}`
  | LetterFile
  | `web/${'' | `${Language}/`}index.html`;

/** What stages leave for one another. */
type WorkFile = keyof typeof MADE_BY;

const MADE_BY = {
  'stories.json': 'gather',
  'pictures.json': 'gather',
  'proposed.json': 'curate',
  'message.json': 'render',
  'findings.json': 'check',
} as const;

/** Letters in other languages than the cluster's own have theirs in the name: `message.en.html`. */
export type LetterFile = `message.${'' | `${Language}.`}${'html' | 'txt' | 'eml'}`;

export function editionFolder(clusterFolder: string, edition: string): EditionFolder {
  const path = join(clusterFolder, 'editions', edition);
  const folder: EditionFolder = {
    path,
    async read(name) {
      try {
        return await readFile(join(path, name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async readJson<T>(name: WorkFile, shape: Shape<T>) {
      const bytes = await folder.read(name);
      if (!bytes) return undefined;
      try {
        return shape(JSON.parse(bytes.toString()));
      } catch (cause) {
        const file = join('editions', edition, name);
        const command = `newsletter ${MADE_BY[name]} --edition ${edition}`;
        throw new ActionableError(trouble('work-damaged', { file, command }), { cause });
      }
    },
    has: (name) =>
      access(join(path, name)).then(
        () => true,
        () => false,
      ),
    write: (name, content) => writeWhole(join(path, name), content),
    writeJson: (name, value) => folder.write(name, `${JSON.stringify(value, null, 2)}\n`),
  };
  return folder;
}

/** Writes a file as a whole: whatever stops it, the old one or the new one is there. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, content, { flush: true });
  await rename(`${file}.new`, file);
}
