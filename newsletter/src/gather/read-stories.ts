import type { Feed } from '../model.ts';
import {
  discoverFeeds,
  type FeedOrigin,
  type Load,
  type RawFeed,
  readHere,
} from '../read/index.ts';
import { type MadeStory, makeStory } from './make-story.ts';
import { tellApart } from './tell-apart.ts';

/** What the process that reads is given. */
export interface FetchedFeed {
  readonly bytes: Uint8Array;
  readonly origin: FeedOrigin;
  readonly feed: Feed;
}

/** What a feed holds. */
export interface ReadStories extends Pick<
  RawFeed,
  'title' | 'language' | 'format' | 'reader' | 'flaws'
> {
  /** How many items it has, stories or not. */
  readonly items: number;
  /** How many of them are no stories: they have no words, or no address. */
  readonly untold: number;
  readonly stories: readonly MadeStory[];
}

/** Reads what was fetched: the stories of a feed, or the feeds that a page says it has. */
export async function readStories(
  { bytes, origin, feed }: FetchedFeed,
  load: Load = (module) => module(),
): Promise<ReadStories | { readonly feeds: readonly string[] }> {
  try {
    const raw = await readHere(bytes, origin, load);
    const { stories, flaws } = tellApart(
      raw.items.flatMap((item) => {
        const story = makeStory(item, raw, feed, origin.url);
        return story ? [{ ...story, item }] : [];
      }),
    );
    return {
      title: raw.title,
      language: raw.language,
      format: raw.format,
      reader: raw.reader,
      flaws: [...raw.flaws, ...flaws],
      items: raw.items.length,
      untold: raw.items.length - stories.length,
      stories: await withLanguages(stories, load),
    };
  } catch (error) {
    const feeds = discoverFeeds(Buffer.from(bytes).toString('latin1'), origin.url);
    if (feeds.length === 0) throw error;
    return { feeds };
  }
}

const languages = () => import('../language/detect-language.ts');

/** What it takes to tell a language takes room, and most feeds say theirs. */
async function withLanguages(
  stories: readonly MadeStory[],
  load: Load,
): Promise<readonly MadeStory[]> {
  if (stories.every(({ language }) => language !== undefined)) return stories;
  const { detectLanguage } = await load(languages);
  return stories.map((story) => ({
    ...story,
    language: story.language ?? detectLanguage(`${story.title}. ${story.text}`),
  }));
}
