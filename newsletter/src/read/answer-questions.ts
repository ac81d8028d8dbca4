import { parentPort } from 'node:worker_threads';

/** What the program of a BoundedThread does: it answers what it is asked, or says what stood in the way. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
): void {
  parentPort?.on('message', (question: Question) => {
    answer(question).then(
      (given) => parentPort?.postMessage({ answer: given }),
      ({ name, message }: Error) => parentPort?.postMessage({ name, message }),
    );
  });
}
