export { defineNewsletter, type WrittenNewsletter, type WrittenSection } from './config.ts';
export { readFeed } from './gather/index.ts';
export { openDatabase } from './ledger/index.ts';
export type { NewsletterWorld } from './office.ts';
export { newsletterProgram } from './program.ts';
export { answerLeaving, Subscribers } from './subscribers/index.ts';
