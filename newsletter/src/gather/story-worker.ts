// The program of the process that feeds are read in: it may be ended at any moment.
import { flushCompileCache } from 'node:module';
import { answerQuestions, loadReaders } from '../read/index.ts';
import { readStories } from './read-stories.ts';

await loadReaders();
// It is killed in the end, and would not write then.
flushCompileCache();
answerQuestions(readStories);
