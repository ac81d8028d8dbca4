// The program of the process that `readFeed` reads in: it may be ended at any moment.
import { enableCompileCache, flushCompileCache } from 'node:module';
import type { FeedQuestion } from './read-here.ts';

enableCompileCache();
const { answerQuestions } = await import('./answer-questions.ts');
const { loadReaders, readHere } = await import('./read-here.ts');
await loadReaders();
// It is killed in the end, and would not write then.
flushCompileCache();
answerQuestions(({ bytes, origin }: FeedQuestion, load) => readHere(bytes, origin, load));
