export type { NetworkWorld } from './fetch-bytes.ts';
export { type FeedReport, gather, type Gathering } from './gather.ts';
export { readFeed } from './read-feed.ts';
export { readOpml } from './read-opml.ts';
