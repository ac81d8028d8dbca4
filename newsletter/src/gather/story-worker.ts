// The program of the process that feeds are read in: it may be ended at any moment.
import { enableCompileCache, flushCompileCache } from 'node:module';

enableCompileCache();
const { answerQuestions } = await import('../read/index.ts');
const { readStories } = await import('./read-stories.ts');
// It is killed in the end, and would not write then.
flushCompileCache();
answerQuestions(readStories);
