import { readFile } from 'node:fs/promises';
import type { SourcesReading, Span } from '@telecom-valley/sources';
import type { Office } from '../office.ts';
import { stampOf } from './stamp-of.ts';

/** How long what comes from the web is taken for what stands there, and today for today. */
const KEPT_MS = 60_000;

/**
 * The catalog, read again only where one of its files is another, or after a minute: while a letter is looked at it is
 * the desk that changes, and calendars take longer to read, above all from the web.
 */
export class KeptCatalog {
  readonly #office: Pick<Office, 'clock' | 'readCatalog'>;
  #kept: { readonly at: number; readonly reading: Promise<SourcesReading> } | undefined;
  #version = 0;
  /** What each of its files was like when it was read. */
  readonly #files = new Map<string, string>();

  constructor(office: Pick<Office, 'clock' | 'readCatalog'>) {
    this.#office = office;
  }

  /** Another number whenever it is to be read again. */
  async version(): Promise<number> {
    const kept = this.#kept;
    // Another may have found the same in the meantime, and read it again.
    if (kept && !(await this.#isFresh(kept.at)) && kept === this.#kept) {
      this.#kept = undefined;
      this.#version += 1;
    }
    return this.#version;
  }

  async read(span: Span): Promise<SourcesReading> {
    await this.version();
    this.#kept ??= { at: this.#office.clock(), reading: this.#readNow(span) };
    return this.#kept.reading;
  }

  #readNow(span: Span): Promise<SourcesReading> {
    this.#files.clear();
    return this.#office.readCatalog(span, async (path) => {
      this.#files.set(path, await stampOf(path));
      return readFile(path);
    });
  }

  async #isFresh(at: number): Promise<boolean> {
    if (this.#office.clock() - at >= KEPT_MS) return false;
    for (const [path, stamp] of this.#files) if ((await stampOf(path)) !== stamp) return false;
    return true;
  }
}
