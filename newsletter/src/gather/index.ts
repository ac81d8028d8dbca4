export { checkFeed, type FeedHealth } from './check-feed.ts';
export { feedAddress } from './feed-address.ts';
export { flawFindings, listFindings } from './feed-findings.ts';
export { openMemories } from './feed-memory.ts';
export type { FeedReport } from './feed-report.ts';
export { gather, type Gathering } from './gather.ts';
export { type FeedList, readOpml } from './read-opml.ts';
export { rarityAmong } from './same/rarity.ts';
export { sameStory } from './same/same-story.ts';
