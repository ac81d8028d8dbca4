import { command, type Language, speak } from '@telecom-valley/words';
import type { CommandWorld } from './terminal.ts';

/** Says what a command is doing, step by step. */
export interface Progress {
  /** Does one step, and says how long it took. */
  readonly step: <T>(label: string, run: () => T | Promise<T>) => Promise<T>;
}

/**
 * On a terminal a step is shown while it runs; elsewhere it is one line when it is done.
 */
export function showProgress({ err, now }: CommandWorld, language: Language): Progress {
  const words = speak(command, language);
  return {
    async step(label, run) {
      const start = now();
      if (err.isTTY) err.write(`… ${label}`);
      const clear = err.isTTY ? '\r\u001B[K' : '';
      try {
        const result = await run();
        const seconds = Number(((now() - start) / 1000).toFixed(1));
        err.write(`${clear}✓ ${label} (${words('seconds', { seconds })})\n`);
        return result;
      } catch (error) {
        err.write(`${clear}✗ ${label}\n`);
        throw error;
      }
    },
  };
}

/** For a command whose report is for a program. */
export const silent: Progress = { step: async (_label, run) => run() };
