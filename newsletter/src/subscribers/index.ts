export { answerReader, type ReaderRequest } from './answer-reader.ts';
export { readSubscribers } from './read-subscribers.ts';
export { Subscribers } from './subscribers.ts';
