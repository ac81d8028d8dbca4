// The program of the process that feeds are read in: it may be ended at any moment.
import { answerQuestions } from '../read/index.ts';
import { readStories } from './read-stories.ts';

answerQuestions(readStories);
