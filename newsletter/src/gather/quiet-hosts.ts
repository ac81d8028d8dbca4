import type { FeedMemories } from './feed-memory.ts';
import { hostOf } from './host-of.ts';

/** Until when hosts want to be left alone: what one of its feeds is told, a host means for all. */
export class QuietHosts {
  readonly #until = new Map<string, string>();

  constructor(memories: FeedMemories) {
    for (const { url, until } of memories.quiet()) this.hear(url, until);
  }

  /** @param until - an instant; undefined where nothing was said */
  hear(url: string, until: string | undefined): void {
    if (until !== undefined && until > (this.until(url) ?? '')) {
      this.#until.set(hostOf(url), until);
    }
  }

  until(url: string): string | undefined {
    return this.#until.get(hostOf(url));
  }
}
