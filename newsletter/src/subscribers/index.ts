export { answerLeaving } from './answer-leaving.ts';
export { readSubscribers } from './read-subscribers.ts';
export { Subscribers } from './subscribers.ts';
