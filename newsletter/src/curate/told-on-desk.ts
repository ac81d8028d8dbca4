import { withKnownKeys } from '@telecom-valley/sources';
import type { Feed, Story } from '../model.ts';
import { EDITION_KEYS, type EditionKey } from './edition-keys.ts';
import { lookAtDesk } from './parse-desk.ts';

/** What an edition told. */
export interface Told {
  /** Those of its sections. */
  readonly stories: readonly ToldStory[];
  /** Its own, in each language. */
  readonly subjects: readonly string[];
}

/** A story as it was told. */
export interface ToldStory {
  /** In whatever language. */
  readonly titles: readonly string[];
  /** Where it leads; empty where nothing is written. */
  readonly link: string;
  /** As it is written; empty where nothing is. */
  readonly source: string;
  /** What it was gathered from, if that is known. */
  readonly feed: Feed | undefined;
}

/**
 * What a desk tells; nothing where it cannot be read.
 *
 * @param gathered - for the same edition
 */
export function toldOnDesk(desk: string, gathered: readonly Story[] = []): Told {
  const edition = known(desk);
  const feeds = new Map(gathered.map(({ id, feed }) => [id, feed]));
  const stories = listAt(edition, 'sections')
    .flatMap((section) => listAt(section, 'stories'))
    .map((story) => toldStory(story, feeds));
  return { stories, subjects: textsAt(edition, 'subject') };
}

/** How many of some stories are of a feed: an editor may have written its name otherwise, the list of feeds as well. */
export function countOf({ url, title }: Feed, stories: readonly ToldStory[]): number {
  return stories.filter(({ source, feed }) =>
    feed ? feed.url === url || feed.title === title : source === title,
  ).length;
}

function toldStory(story: unknown, feeds: ReadonlyMap<string, Feed>): ToldStory {
  const [link = ''] = textsAt(story, 'link');
  const [source = ''] = textsAt(story, 'source');
  const [id = ''] = textsAt(story, 'id');
  return { titles: textsAt(story, 'title'), link, source, feed: feeds.get(id) };
}

function known(desk: string): unknown {
  try {
    return withKnownKeys(lookAtDesk(desk).document.toJS(), EDITION_KEYS);
  } catch {
    return undefined;
  }
}

/** A text, or that for each language. */
function textsAt(value: unknown, key: EditionKey): string[] {
  const written = valueAt(value, key);
  const all = typeof written === 'object' ? Object.values(written ?? {}) : [written];
  return all.filter((text) => typeof text === 'string');
}

function listAt(value: unknown, key: EditionKey): readonly unknown[] {
  const list = valueAt(value, key);
  return Array.isArray(list) ? list : [];
}

function valueAt(value: unknown, key: EditionKey): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
}
