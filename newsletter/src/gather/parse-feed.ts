import { parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import type { RawFeed, RawItem } from './raw-feed.ts';

/** What rss-parser is told to keep beyond what it keeps by itself. */
interface MoreFields {
  readonly id?: unknown;
  readonly guid?: unknown;
  readonly updated?: unknown;
  readonly date?: unknown;
  readonly 'content:encoded'?: unknown;
  readonly media?: readonly MediaElement[];
  readonly thumbnails?: readonly MediaElement[];
}

interface MediaElement {
  readonly $?: { readonly url?: string; readonly type?: string; readonly medium?: string };
}

/**
 * Reads the text of a feed: RSS and Atom with rss-parser, JSON Feed with feedsmith.
 *
 * @throws Error that says why it cannot be read
 */
export async function parseFeed(text: string): Promise<RawFeed> {
  return /^\s*\{/.test(text) ? parseJson(text) : parseXml(text);
}

async function parseXml(text: string): Promise<RawFeed> {
  const parser = new Parser<{ language?: string }, MoreFields>({
    customFields: {
      item: [
        ['media:content', 'media', { keepArray: true }],
        ['media:thumbnail', 'thumbnails', { keepArray: true }],
        'updated',
      ] as never,
    },
  });
  const feed = await parser.parseString(text);
  return {
    title: asText(feed.title) ?? '',
    language: asText(feed.language) ?? /<feed\b[^>]*\sxml:lang="([\w-]+)"/.exec(text)?.[1],
    items: feed.items.map((item): RawItem => ({
      id: asText(item.guid) ?? asText(item.id),
      title: asText(item.title),
      link: asText(item.link),
      content: asText(item['content:encoded']) ?? asText(item.content),
      summary: asText(item.summary),
      published:
        asText(item.isoDate) ?? asText(item.pubDate) ?? asText(item.date) ?? asText(item.updated),
      author: asText(item.creator),
      categories: (item.categories ?? []).map(asText).filter((category) => category !== undefined),
      picture: pictureOf(item),
    })),
    reader: 'rss-parser',
  };
}

function parseJson(text: string): RawFeed {
  const feed = parseJsonFeed(text);
  return {
    title: feed.title ?? '',
    language: feed.language,
    items: (feed.items ?? []).map((item): RawItem => ({
      id: item.id,
      title: item.title,
      link: item.url ?? item.external_url,
      content: item.content_html ?? item.content_text,
      summary: item.summary,
      published: item.date_published ?? item.date_modified,
      author: item.authors?.[0]?.name,
      categories: item.tags ?? [],
      picture: item.image ?? item.banner_image,
    })),
    reader: 'feedsmith',
  };
}

function pictureOf({
  enclosure,
  media = [],
  thumbnails = [],
}: Parser.Item & MoreFields): string | undefined {
  if (enclosure?.type?.startsWith('image/')) return enclosure.url;
  const pictures = media.filter(({ $ }) => $?.medium === 'image' || $?.type?.startsWith('image/'));
  return [...pictures, ...thumbnails].find(({ $ }) => $?.url)?.$?.url;
}

/** rss-parser gives an object where an element has attributes, or elements in it. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  const inner = (value as { _?: unknown } | null | undefined)?._;
  return typeof inner === 'string' ? inner : undefined;
}
