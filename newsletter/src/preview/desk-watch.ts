import { createHash } from 'node:crypto';
import { once, setMaxListeners } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Office } from '../office.ts';
import { stampOf } from './stamp-of.ts';

/** How long a question whether something has changed waits for an answer. */
const PATIENCE_MS = 25_000;
/** Pictures of one's own stand in any folder, which nothing watches. */
const LOOK_AGAIN_MS = 1000;
const FILES = ['edition.yaml', 'stories.json', 'pictures.json'] as const;

type WatchedOffice = Pick<Office, 'archive' | 'edition' | 'folder' | 'ledger'>;

/** Knows when the files are others that the letters of an edition are made of. */
export class DeskWatch {
  /** Those that the desk names, from the cluster's folder, be they there or not. */
  ownPictures: readonly string[] = [];
  readonly #office: WatchedOffice;
  readonly #watcher: FSWatcher;
  readonly #isNew: boolean;

  private constructor(office: WatchedOffice, isNew: boolean) {
    this.#office = office;
    this.#isNew = isNew;
    this.#watcher = watch(office.archive.path);
    setMaxListeners(0, this.#watcher);
  }

  /** An edition that nobody has begun is watched for all the same. */
  static async open(office: WatchedOffice): Promise<DeskWatch> {
    const made = await mkdir(office.archive.path, { recursive: true });
    return new DeskWatch(office, made !== undefined);
  }

  /** Another whenever the files are: fit for an address. */
  async stamp(): Promise<string> {
    const { archive, edition, folder, ledger } = this.#office;
    // What begins to go out while it is looked at is another letter from then on.
    if (ledger.frozen(edition)) return 'sent';
    const files = [
      ...FILES.map((name) => join(archive.path, name)),
      ...this.ownPictures.map((path) => resolve(folder, path)),
    ];
    const stamps = await Promise.all(files.map(stampOf));
    return createHash('sha256').update(stamps.join(' ')).digest('hex').slice(0, 16);
  }

  /** As soon as they are others than they were, or after a while. */
  async hasChanged(since: string): Promise<boolean> {
    const end = performance.now() + PATIENCE_MS;
    while ((await this.stamp()) === since) {
      if (performance.now() > end) return false;
      const signal = AbortSignal.timeout(LOOK_AGAIN_MS);
      await once(this.#watcher, 'change', { signal }).catch(() => {});
    }
    return true;
  }

  async close(): Promise<void> {
    this.#watcher.close();
    // Only an empty folder can be removed.
    if (this.#isNew) await rmdir(this.#office.archive.path).catch(() => {});
  }
}
