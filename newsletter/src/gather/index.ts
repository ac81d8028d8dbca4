export { checkFeed, type FeedHealth } from './check-feed.ts';
export { flawFindings, listFindings } from './feed-findings.ts';
export { memoriesIn } from './feed-memory.ts';
export type { FeedReport } from './feed-report.ts';
export { gather, type Gathering } from './gather.ts';
export { readOpml } from './read-opml.ts';
export { sameStory } from './same/same-story.ts';
