export { sanitise } from '@telecom-valley/richtext';
export { defineNewsletter, type WrittenNewsletter, type WrittenSection } from './config.ts';
export { sameStory } from './gather/index.ts';
export { openDatabase } from './ledger/index.ts';
export type { NewsletterWorld } from './office.ts';
export { newsletterProgram } from './program.ts';
export { readFeed } from './read/index.ts';
export { answerLeaving, Subscribers } from './subscribers/index.ts';
