import { addressKey } from '../address-key.ts';
import type { Feed, StorySource } from '../model.ts';
import { ambiguousKeys } from '../ambiguous-keys.ts';
import type { DatedStory } from './date-stories.ts';
import { likelyPairs } from './same/likely-pairs.ts';
import { haveSameStory } from './same/same-story.ts';
import { rarityAmong } from './same/rarity.ts';
import { rareSignsOf } from './same/rare-signs.ts';
import { type StorySigns, signsOf } from './same/story-signs.ts';

/** A story that may stand in other feeds, too. */
export type ToldOnce = DatedStory & {
  readonly alsoIn?: readonly StorySource[];
  readonly otherIds?: readonly string[];
};

const ENOUGH_STORIES = 400;

/**
 * Each story once, the newest first. Of several that tell the same, a member has it, then the one whose group stands
 * first in the list of feeds, then the one that was told first; the others are named with it.
 *
 * @param stories - in the order of the list of feeds
 */
export function tellOnce(
  stories: readonly DatedStory[],
  isMember: (feed: Feed) => boolean,
): ToldOnce[] {
  const rank = rankOf(stories, isMember);
  const ordered = stories.toSorted(
    (a, b) =>
      rank.get(a.feed.group)! - rank.get(b.feed.group)! ||
      compareTexts(a.publishedAt, b.publishedAt),
  );
  const likely = likelyPairs(ordered.map(rareSignsOf));
  let rarity: ReturnType<typeof rarityAmong> | undefined;
  const known = new Map<number, StorySigns>();
  const signs = (index: number) => {
    const story = ordered[index]!;
    rarity ??= rarityAmong(someOf(ordered));
    const found = known.get(index) ?? signsOf(story, rarity(story.language));
    known.set(index, found);
    return found;
  };
  const shared = linksOfSeveral(ordered);
  const byName = new Map<string, number>();
  const winners: number[] = [];
  for (const [index, story] of ordered.entries()) {
    const names = namesOf(story, shared);
    const isSame = (other: number, acrossFeeds: () => boolean) =>
      story.feed.url === ordered[other]!.feed.url
        ? areAlike(story, ordered[other]!)
        : acrossFeeds();
    const told =
      names
        .map((name) => byName.get(name))
        .find((other) => other !== undefined && isSame(other, () => true)) ??
      likely[index]!.find((other) =>
        isSame(other, () => haveSameStory(signs(index), signs(other))),
      );
    winners[index] = told === undefined ? index : winners[told]!;
    for (const name of names) {
      if (!byName.has(name)) byName.set(name, index);
    }
  }
  return [...Map.groupBy(ordered.keys(), (index) => winners[index]!).values()]
    .map(([first, ...others]): ToldOnce => {
      const story = ordered[first!]!;
      const alsoIn = sourcesOf(
        others.map((index) => ordered[index]!),
        story,
      );
      const otherIds = new Set(others.map((index) => ordered[index]!.id));
      otherIds.delete(story.id);
      return {
        ...story,
        ...(alsoIn.length > 0 && { alsoIn }),
        ...(otherIds.size > 0 && { otherIds: [...otherIds] }),
      };
    })
    .toSorted((a, b) => compareTexts(b.publishedAt, a.publishedAt));
}

/** A feed has evenings of one series in nearly the same words, and seldom the same evening twice. */
function areAlike(a: DatedStory, b: DatedStory): boolean {
  return a.title === b.title && (a.id === b.id || a.text === b.text);
}

/** What a story may be recognised by; a link that its feed gives to several stories is that of none of them. */
function namesOf({ id, link, title, feed }: DatedStory, shared: ReadonlySet<string>): string[] {
  const address = addressKey(link);
  return [`${feed.url} ${id} ${title}`, id, ...(shared.has(address) ? [] : [address])];
}

/** The links that one feed gives to stories of different titles. */
function linksOfSeveral(stories: readonly DatedStory[]): Set<string> {
  const feeds = Map.groupBy(stories, ({ feed }) => feed.url).values();
  return new Set(
    [...feeds].flatMap((own) => [...ambiguousKeys(own, ({ link }) => addressKey(link))]),
  );
}

/** As many as it takes to know which words are rare: to read all of them would take long. */
function someOf(stories: readonly DatedStory[]): DatedStory[] {
  const every = Math.ceil(stories.length / ENOUGH_STORIES);
  return stories.filter((_story, at) => at % every === 0);
}

/** Where each group of feeds stands: those of members first. */
function rankOf(
  stories: readonly DatedStory[],
  isMember: (feed: Feed) => boolean,
): ReadonlyMap<string | undefined, number> {
  const groups = [...new Map(stories.map(({ feed }) => [feed.group, feed]))];
  const ordered = groups.toSorted(([, a], [, b]) => Number(isMember(b)) - Number(isMember(a)));
  return new Map(ordered.map(([group], at) => [group, at]));
}

/** Instants in ISO 8601 and UTC stand in the order of their letters. */
function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The other feeds, each once; that a feed tells something twice is not worth telling. */
function sourcesOf(others: readonly DatedStory[], story: DatedStory): StorySource[] {
  const sources = new Map<string, StorySource>();
  for (const { feed, link } of others) {
    if (feed.url !== story.feed.url && !sources.has(feed.title)) {
      sources.set(feed.title, { title: feed.title, link });
    }
  }
  return [...sources.values()];
}
