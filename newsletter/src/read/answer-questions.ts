import type { Said } from './bounded-process.ts';

/** Loads a module that not every question needs, always by the same function; its time is not the question's. */
export type Load = <Module>(load: () => Promise<Module>) => Promise<Module>;

/** What the program of a BoundedProcess does: it answers what it is asked, or says what stood in the way. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question, load: Load) => Promise<Answer>,
): void {
  const say = (said: Said<Answer>) => void process.send?.(said);
  const loaded = new Set<unknown>();
  const load: Load = async (module) => {
    if (loaded.has(module)) return module();
    say({ isLoading: true });
    const found = await module();
    loaded.add(module);
    say({ isReady: true });
    return found;
  };
  process.on('message', (question: Question) => {
    answer(question, load).then(
      (given) => say({ answer: given }),
      ({ name, message }: Error) => say({ name, message }),
    );
  });
  // Whoever asks is there no more.
  process.on('disconnect', () => process.exit());
  say({ isReady: true });
}
