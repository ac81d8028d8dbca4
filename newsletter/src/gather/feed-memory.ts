import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Validators } from '../fetch/index.ts';
import type { ReadStories } from './read-stories.ts';

/** What is known of a feed from one run to the next. */
export interface FeedMemory {
  /** What it held when it was last read. */
  readonly read?: ReadStories & Validators;
  /** Where it was found, if its address leads to a page that says where. */
  readonly foundAt?: string;
  /** When each of its stories was seen first: instants by their ids. */
  readonly seen: Readonly<Record<string, string>>;
  /** When it last had something new, or was read first. */
  readonly newAt?: string;
  /** How many runs in a row could not read it. */
  readonly failures: number;
}

/** Where memories are kept. */
export interface FeedMemories {
  read(url: string): Promise<FeedMemory | undefined>;
  write(url: string, memory: FeedMemory): Promise<void>;
}

/** Changes whenever what is kept of a story does: what was kept in another form is read anew. */
const FORM = 4;

/** Memories as files in a folder, one for each feed. Without them everything is only read anew. */
export function memoriesIn(folder: string): FeedMemories {
  let made: Promise<unknown> | undefined;
  const fileOf = (url: string) =>
    join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 16)}.json`);
  return {
    async read(url) {
      try {
        const kept = JSON.parse(await readFile(fileOf(url), 'utf8')) as FeedMemory & {
          form: number;
        };
        return kept.form === FORM ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    async write(url, memory) {
      await (made ??= mkdir(folder, { recursive: true }));
      const file = fileOf(url);
      await writeFile(`${file}.new`, JSON.stringify({ form: FORM, url, ...memory }));
      await rename(`${file}.new`, file);
    },
  };
}
