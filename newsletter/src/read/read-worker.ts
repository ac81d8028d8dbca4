// The program of the process that `readFeed` reads in: it may be ended at any moment.
import { flushCompileCache } from 'node:module';
import { answerQuestions } from './answer-questions.ts';
import { type FeedQuestion, loadReaders, readHere } from './read-here.ts';

await loadReaders();
// It is killed in the end, and would not write then.
flushCompileCache();
answerQuestions(({ bytes, origin }: FeedQuestion, load) => readHere(bytes, origin, load));
