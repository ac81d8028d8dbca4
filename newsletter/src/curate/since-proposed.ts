import type { Story } from '../model.ts';
import type { DeskStory } from './desk-stories.ts';
import { idsOf, isAmong } from './recognise.ts';

/** A story as it was laid out; of one that told the same as another, the id alone is known. */
export interface ProposedStory {
  readonly id: string;
  /** The address of its feed. */
  readonly feed?: string;
  readonly title?: string;
  readonly summary?: string;
  /** An instant. */
  readonly publishedAt?: string;
}

/** A story that a feed holds, of whatever day. */
export type HeldStory = Pick<Story, 'id' | 'title' | 'link' | 'summary'> &
  Partial<Pick<Story, 'publishedAt'>>;

/** What became of a story since it was proposed. */
export interface Since {
  /** Whether its feed has taken it back. */
  readonly isGone: boolean;
  /** As its feed has it now, where that is neither as it was proposed nor as it stands on the desk. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
}

/**
 * Tells of a story of the desk what became of it in its feed; undefined where nobody knows: its feed is in no list any
 * more, was never read, or does not reach back so far.
 *
 * @param holds - what a feed held when it was read last
 */
export function sinceProposed(
  stories: readonly Story[],
  proposed: readonly ProposedStory[],
  holds: (feed: string) => readonly HeldStory[] | undefined,
): (story: DeskStory) => Since | undefined {
  const known = new Map(proposed.map((story) => [story.id, story]));
  const isTold = isAmong(stories);
  return (story) => {
    if (story.id === undefined) return undefined;
    const { feed = '', title, summary, publishedAt = '' } = known.get(story.id) ?? {};
    const isHere = isTold(story);
    const held = isHere ? stories : (holds(feed) ?? []);
    if (!isHere && !isAmong(held)(story)) {
      const reachesBack = held.some((one) => one.publishedAt && one.publishedAt < publishedAt);
      return reachesBack ? { isGone: true } : undefined;
    }
    const now = held.find(({ id }) => id === story.id);
    return {
      isGone: false,
      title: changed(now?.title, title, story.titles),
      summary: changed(now?.summary, summary, story.summaries),
    };
  };
}

/** What was proposed by now. What was proposed before stays as it was told then. */
export function proposedWith(
  before: readonly ProposedStory[],
  stories: readonly Story[],
): ProposedStory[] {
  const all = new Map(before.map((story) => [story.id, story]));
  for (const story of stories) {
    const { id, title, summary, publishedAt, feed } = story;
    all.set(id, { id, title, summary, publishedAt, ...all.get(id), feed: feed.url });
    for (const other of idsOf(story)) if (!all.has(other)) all.set(other, { id: other });
  }
  return [...all.values()];
}

function changed(
  now: string | undefined,
  before: string | undefined,
  desk: readonly string[],
): string | undefined {
  // What is there no more is nothing to write.
  return !now || before === undefined || now === before || desk.includes(now) ? undefined : now;
}
