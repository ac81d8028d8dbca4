import { withKnownKeys } from '@telecom-valley/sources';
import { parse } from 'yaml';
import { EDITION_KEYS, type EditionKey } from './edition-keys.ts';

/** What an edition told. */
export interface Told {
  /** How many stories of each source stand in its sections. */
  readonly sources: ReadonlyMap<string, number>;
  readonly stories: readonly ToldStory[];
  /** Its own, in each language. */
  readonly subjects: readonly string[];
}

/** A story as it was told. */
interface ToldStory {
  /** In whatever language. */
  readonly titles: readonly string[];
  /** Where it leads; empty where nothing is written. */
  readonly link: string;
  /** Empty where nothing is written. */
  readonly source: string;
}

/** What a desk tells; nothing where it cannot be read. */
export function toldOnDesk(desk: string): Told {
  const edition = known(desk);
  const stories = listAt(edition, 'sections')
    .flatMap((section) => listAt(section, 'stories'))
    .map(toldStory);
  const sources = new Map<string, number>();
  for (const { source } of stories) {
    if (source !== '') sources.set(source, (sources.get(source) ?? 0) + 1);
  }
  return { sources, stories, subjects: textsAt(edition, 'subject') };
}

function toldStory(story: unknown): ToldStory {
  const [link = ''] = textsAt(story, 'link');
  const [source = ''] = textsAt(story, 'source');
  return { titles: textsAt(story, 'title'), link, source };
}

function known(desk: string): unknown {
  try {
    return withKnownKeys(parse(desk), EDITION_KEYS);
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
