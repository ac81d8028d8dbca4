import type { InstantMs } from '@telecom-valley/time';
import type { NewsletterConfig } from '../config.ts';
import { isMember } from '../is-member.ts';
import type { Story } from '../model.ts';
import { type Fit, fitSection } from './fit-section.ts';
import { mentioned } from './mentioned.ts';
import { countOf, type ToldStory } from './told-on-desk.ts';

/** Why a story stands where it is proposed. */
export interface Standing {
  readonly story: Story;
  /** Undefined where the plan has no place for it. */
  readonly fit: Fit | undefined;
  /** Who tells it: the cluster or a member itself, somebody about a member, or the rest. */
  readonly voice: 'member' | 'about' | 'other';
  /** The member that it is about. */
  readonly about: string | undefined;
  /** How many others told it, too; members are no media. */
  readonly takenOver: number;
  /** Whether its source was in none of the last editions, though there were some. */
  readonly isUnseen: boolean;
}

/**
 * What counts in ranking, and for how much: a member's own news before news about members before the rest; then how
 * many took it over, how new it is within the month, how surely it belongs to its section; members who were not seen
 * lately come first among equals.
 */
const PARTS = {
  voice: { member: 4, about: 2, other: 0 },
  takenOver: 0.5,
  mostTakenOver: 4,
  recency: 1,
  fit: { feed: 0.4, group: 0.3, category: 0.2, word: 0.1, rest: 0 },
  unseen: 0.5,
} as const;

/** What ranking has to know besides the stories. */
export interface Ranking {
  readonly config: Pick<NewsletterConfig, 'members' | 'sections'>;
  /** The month. */
  readonly span: { readonly from: InstantMs; readonly until: InstantMs };
  /** The stories of the last editions; empty where there were none. */
  readonly seen: readonly ToldStory[];
  /** What members are called, whether they have news or not. */
  readonly members: ReadonlySet<string>;
}

/** The stories in the order in which they are proposed, each with what speaks for it. */
export function rankStories(stories: readonly Story[], ranking: Ranking): Standing[] {
  const { config, members, seen, span } = ranking;
  const isOwn = ({ feed }: Story) => isMember(feed, config);
  // A name of three letters is a word of many sentences.
  const memberIn = mentioned([...members].filter((name) => name.length > 3));
  const standings = stories.map((story): Standing => {
    const about = memberIn(`${story.title} ${story.summary}`);
    return {
      story,
      fit: fitSection(story, config.sections),
      voice: isOwn(story) ? 'member' : about === undefined ? 'other' : 'about',
      about: isOwn(story) ? undefined : about,
      takenOver: (story.alsoIn ?? []).filter(({ title }) => !members.has(title)).length,
      isUnseen: isOwn(story) && seen.length > 0 && countOf(story.feed, seen) === 0,
    };
  });
  return standings
    .map((standing) => ({ standing, rank: rankOf(standing, span) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ standing }) => standing);
}

function rankOf(
  { story, fit, voice, takenOver, isUnseen }: Standing,
  { from, until }: Ranking['span'],
): number {
  const recency = (Date.parse(story.publishedAt) - from) / (until - from);
  return (
    PARTS.voice[voice] +
    PARTS.takenOver * Math.min(takenOver, PARTS.mostTakenOver) +
    PARTS.recency * recency +
    PARTS.fit[fit?.by ?? 'rest'] +
    (isUnseen ? PARTS.unseen : 0)
  );
}
