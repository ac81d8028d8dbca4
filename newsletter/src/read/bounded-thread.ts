import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A thread that did not come to an end with a question. */
export class StuckThreadError extends Error {}

const PATIENCE_MS = 2000;
const MEMORY_MB = 256;

type Said<Answer> =
  | { readonly answer: Answer }
  | { readonly name: string; readonly message: string };

/**
 * Has questions answered one after the other in a thread of its own, which is ended when it takes longer than
 * two seconds over one, or more memory than a feed is worth. The next question gets a new one.
 */
export class BoundedThread<Question, Answer> {
  readonly #program: URL;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param program - a module that answers with `answerQuestions` */
  constructor(program: URL) {
    this.#program = program;
  }

  /**
   * @throws StuckThreadError
   * @throws Error with the name and the message of what the thread threw
   */
  ask(question: Question): Promise<Answer> {
    const answered = this.#queue.then(() => this.#askNow(question));
    this.#queue = answered.catch(() => {});
    return answered;
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#end();
  }

  async #askNow(question: Question): Promise<Answer> {
    const worker = (this.#worker ??= new Worker(this.#program, {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    }));
    // A process ends though its thread waits for questions, but not while one is being answered.
    worker.ref();
    try {
      const patience = AbortSignal.timeout(PATIENCE_MS);
      const said = once(worker, 'message', { signal: patience }) as Promise<[Said<Answer>]>;
      worker.postMessage(question);
      const [first] = await said;
      worker.unref();
      if ('answer' in first) return first.answer;
      throw Object.assign(new Error(first.message), { name: first.name });
    } catch (error) {
      if ((error as Error).name !== 'AbortError' && !isLost(error)) throw error;
      await this.#end();
      throw new StuckThreadError('It did not come to an end', { cause: error });
    }
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

function isLost(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
