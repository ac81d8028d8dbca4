// The program of the process that `readFeed` reads in: it may be ended at any moment.
import { answerQuestions } from './answer-questions.ts';
import { type FeedQuestion, readHere } from './read-here.ts';

answerQuestions(({ bytes, origin }: FeedQuestion) => readHere(bytes, origin));
