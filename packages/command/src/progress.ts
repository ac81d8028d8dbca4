import { command, type Language, speak } from '@telecom-valley/words';
import type { CommandWorld } from './terminal.ts';

/** Says what a command is doing, step by step. */
export interface Progress {
  /** Does one step, and says how long it took. */
  readonly step: <T>(label: string, run: () => T | Promise<T>) => Promise<T>;
  /** Says something that stays, while a step runs. */
  readonly note: (text: string) => void;
  /** How far a step is: what a terminal shows beside it, and nobody else needs. */
  readonly reach: (done: number, all: number) => void;
}

/**
 * On a terminal a step is shown while it runs; elsewhere it is one line when it is done.
 */
export function showProgress({ err, now }: CommandWorld, language: Language): Progress {
  const words = speak(command, language);
  const clear = err.isTTY ? '\r\u001B[K' : '';
  let label = '';
  const show = (text: string) => {
    if (err.isTTY && label !== '') err.write(`${clear}… ${text}`);
  };
  return {
    async step(name, run) {
      const start = now();
      label = name;
      if (err.isTTY) err.write(`… ${name}`);
      try {
        const result = await run();
        const seconds = Number(((now() - start) / 1000).toFixed(1));
        err.write(`${clear}✓ ${name} (${words('seconds', { seconds })})\n`);
        return result;
      } catch (error) {
        err.write(`${clear}✗ ${name}\n`);
        throw error;
      } finally {
        label = '';
      }
    },
    note(text) {
      err.write(`${clear}  ${text}\n`);
      show(label);
    },
    reach: (done, all) => show(`${label} ${done}/${all}`),
  };
}

/** For a command whose report is for a program. */
export const silent: Progress = {
  step: async (_label, run) => run(),
  note: () => {},
  reach: () => {},
};
