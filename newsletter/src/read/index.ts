export { answerQuestions } from './answer-questions.ts';
export { BoundedProcess, StuckProcessError } from './bounded-process.ts';
export { discoverFeeds } from './discover-feeds.ts';
export type { Flaw } from './flaw.ts';
export { htmlText } from './html-text.ts';
export { monthNamed } from './month-names.ts';
export type { RawFeed, RawItem } from './raw-feed.ts';
export { readFeed } from './read-feed.ts';
export { type FeedOrigin, readHere } from './read-here.ts';
