import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process that did not come to an end with a question. */
export class StuckProcessError extends Error {}

const PATIENCE_MS = 2000;
/** How long a process may take before it can be asked. */
const START_MS = 20_000;
const MEMORY_MB = 256;
const YOUNG_MB = 4;

/** What a process says: that it is there, that it loads more of itself, and what came of each question. */
export type Said<Answer> =
  | { readonly isReady: true }
  | { readonly isLoading: true }
  | { readonly answer: Answer }
  | { readonly name: string; readonly message: string };

/**
 * Has questions answered one after the other in a process of its own, which is ended when it takes longer than
 * two seconds over one, or more memory than a feed is worth. The next question gets a new one. A thread would not
 * do: one that runs out of memory takes its whole process along.
 */
export class BoundedProcess<Question, Answer> {
  readonly #program: string;
  #child: ChildProcess | undefined;
  /** What it has said that nobody has listened to yet: two messages may come at once. */
  #heard: Said<Answer>[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  /** @param program - a module that answers with `answerQuestions` */
  constructor(program: URL) {
    this.#program = fileURLToPath(program);
  }

  /**
   * @throws StuckProcessError
   * @throws Error with the name and the message of what the process threw
   */
  ask(question: Question): Promise<Answer> {
    const answered = this.#queue.then(() => this.#askNow(question));
    this.#queue = answered.catch(() => {});
    return answered;
  }

  /** Once what was asked is answered, and the process is gone. */
  async close(): Promise<void> {
    await this.#queue;
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const gone = once(child, 'exit');
    this.#end();
    await gone;
  }

  async #askNow(question: Question): Promise<Answer> {
    try {
      const child = this.#child ?? (await this.#start());
      // Whoever has nothing else to do ends though it waits for questions, but not while one is being answered.
      child.ref();
      child.channel?.ref();
      const answered = this.#listen(child, PATIENCE_MS);
      child.send(question as object, () => {});
      let first = await answered;
      // To load a module takes as long as it takes, on a busy machine longer than a feed is given.
      while ('isLoading' in first) {
        await this.#listen(child, START_MS);
        first = await this.#listen(child, PATIENCE_MS);
      }
      if ('answer' in first) return first.answer;
      if ('message' in first) throw Object.assign(new Error(first.message), { name: first.name });
      throw new StuckProcessError('It began anew');
    } catch (error) {
      if (error instanceof StuckProcessError) this.#end();
      throw error;
    } finally {
      this.#child?.unref();
      this.#child?.channel?.unref();
    }
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(this.#program, {
      serialization: 'advanced',
      execArgv: [
        `--max-old-space-size=${MEMORY_MB}`,
        // What is read is soon forgotten: less room for it takes more time, more room no less.
        `--min-semi-space-size=${YOUNG_MB}`,
        `--max-semi-space-size=${YOUNG_MB}`,
      ],
      // What a dying process writes is for nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('error', () => {});
    child.on('message', (said: Said<Answer>) => {
      if (child !== this.#child) return;
      this.#heard.push(said);
      child.emit('heard');
    });
    this.#child = child;
    await this.#listen(child, START_MS);
    return child;
  }

  async #listen(child: ChildProcess, patience: number): Promise<Said<Answer>> {
    if (this.#heard.length === 0) await this.#wait(child, patience);
    return this.#heard.shift()!;
  }

  #wait(child: ChildProcess, patience: number): Promise<void> {
    const time = AbortSignal.timeout(patience);
    return new Promise<void>((resolve, reject) => {
      const settle = (error?: Error) => {
        child.off('heard', heard);
        child.off('exit', ended);
        time.removeEventListener('abort', late);
        if (error) reject(error);
        else resolve();
      };
      const heard = () => settle();
      const ended = () => settle(new StuckProcessError('It ended before it answered'));
      const late = () => settle(new StuckProcessError('It did not come to an end'));
      child.once('heard', heard);
      child.once('exit', ended);
      time.addEventListener('abort', late);
    });
  }

  #end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#heard = [];
  }
}
