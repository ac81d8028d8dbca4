export { answerReader, type ReaderRequest } from './answer-reader.ts';
export { Subscribers } from './subscribers.ts';
