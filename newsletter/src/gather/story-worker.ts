// The program of the process that feeds are read in: it may be ended at any moment.
import { enableCompileCache, flushCompileCache } from 'node:module';

enableCompileCache();
const { answerQuestions, loadReaders } = await import('../read/index.ts');
await loadReaders();
const { readStories } = await import('./read-stories.ts');
// It is killed in the end, and would not write then.
flushCompileCache();
answerQuestions(readStories);
