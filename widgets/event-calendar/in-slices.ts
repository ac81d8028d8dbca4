import { othersTurn } from '@telecom-valley/element';

/** What takes longer at once, a visitor feels (https://web.dev/articles/long-tasks, which allows 50). */
const SLICE_MS = 20;

/**
 * Does a long work a slice at a time: between two, the page answers its visitor.
 *
 * @param work - which may be paused after each of its steps
 */
export async function inSlices<T>(work: Iterator<unknown, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const { done, value } = work.next();
      if (done) return value;
    }
    await othersTurn();
  }
}
