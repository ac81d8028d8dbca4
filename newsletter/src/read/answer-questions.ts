import type { Said } from './bounded-process.ts';

/** What the program of a BoundedProcess does: it answers what it is asked, or says what stood in the way. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
): void {
  const say = (said: Said<Answer>) => void process.send?.(said);
  process.on('message', (question: Question) => {
    answer(question).then(
      (given) => say({ answer: given }),
      ({ name, message }: Error) => say({ name, message }),
    );
  });
  // Whoever asks is there no more.
  process.on('disconnect', () => process.exit());
  say({ isReady: true });
}
