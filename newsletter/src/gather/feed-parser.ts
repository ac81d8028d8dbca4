import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RawFeed } from './raw-feed.ts';

/** A parser that did not come to an end. */
export class StuckParserError extends Error {}

const PATIENCE_MS = 2000;
const MEMORY_MB = 256;

type Answer = { readonly feed: RawFeed } | { readonly message: string };

/** Parses feeds one after the other in a thread of its own, which is ended when one takes too long. */
export class FeedParser {
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * @throws StuckParserError after two seconds, or where it wants more memory than there is for it
   * @throws Error that says why the text is no feed
   */
  parse(text: string): Promise<RawFeed> {
    const parsed = this.#queue.then(() => this.#parseNow(text));
    this.#queue = parsed.catch(() => {});
    return parsed;
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#end();
  }

  async #parseNow(text: string): Promise<RawFeed> {
    const worker = (this.#worker ??= this.#start());
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const answer = once(worker, 'message', { signal: patience });
    worker.postMessage(text);
    let answers: Answer[];
    try {
      answers = (await answer) as Answer[];
    } catch (cause) {
      await this.#end();
      throw new StuckParserError('The parser did not come to an end', { cause });
    }
    const [first] = answers;
    if (first && 'feed' in first) return first.feed;
    throw new Error(first?.message);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.unref();
    return worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
