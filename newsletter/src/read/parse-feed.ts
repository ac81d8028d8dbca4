import Parser from 'rss-parser';
import type { Load } from './answer-questions.ts';
import { escapeText } from './entities.ts';
import { dateFlaw } from './date-flaw.ts';
import { dateOrder, feedDate } from './feed-date.ts';
import { mendFeed } from './mend-feed.ts';
import { mendJson } from './mend-json.ts';
import { oneLine } from './one-line.ts';
import type { RawFeed, RawItem } from './raw-feed.ts';
import { titleText } from './title-text.ts';
import { wholeAddress } from './whole-address.ts';

/** What rss-parser is told to keep beyond what it keeps by itself. */
interface MoreFields {
  readonly original?: string;
  readonly updated?: string;
  readonly language?: string;
  readonly base?: string;
  readonly content?: string;
  readonly pictures?: readonly { readonly _?: string; readonly $: { readonly width: string } }[];
}

/**
 * Reads the text of a feed: RSS and Atom with rss-parser, once they are mended, JSON Feed with feedsmith.
 *
 * @param url - where it was found: what addresses in it are relative to
 * @param load - loads the reader of JSON Feeds, which are rare
 * @throws NoFeedError, or Error that says why it cannot be read
 */
export async function parseFeed(text: string, url: string, load: Load): Promise<RawFeed> {
  return /^\s*\{/.test(text) ? parseJson(text, url, load) : parseXml(text, url);
}

async function parseXml(text: string, url: string): Promise<RawFeed> {
  const { rss, texts, format, flaws } = mendFeed(text, url);
  const parser = new Parser<{ language?: string; creator?: string }, MoreFields>({
    customFields: {
      item: [
        'original',
        'updated',
        'language',
        'base',
        'content',
        ['picture', 'pictures', { keepArray: true }],
      ] as never,
    },
  });
  const feed = await parser.parseString(rss);
  const language = feed.language || undefined;
  const textOf = (number: string | undefined) => number && texts[Number(number)];
  return {
    title: titleText(feed.title ?? ''),
    link: feed.link || undefined,
    language,
    items: feed.items.map((item) => {
      const order = dateOrder(item.language ?? language);
      return {
        id: item.guid,
        title: item.title && titleText(item.title),
        link: item.link,
        original: item.original,
        content: textOf(item.content),
        summary: textOf(item.summary),
        published:
          feedDate(item.pubDate, order) ??
          feedDate(item.updated, order) ??
          item.pubDate ??
          item.updated,
        updated: feedDate(item.updated, order),
        author: item.creator ?? feed.creator,
        categories: item.categories ?? [],
        language: item.language,
        base: item.base,
        pictures: (item.pictures ?? []).map(({ _: url = '', $: { width } }) => ({
          url,
          ...(width !== '0' && { width: Number(width) }),
        })),
      };
    }),
    format,
    reader: 'rss-parser',
    flaws,
  };
}

const jsonReader = () => import('feedsmith');

async function parseJson(text: string, url: string, load: Load): Promise<RawFeed> {
  const { parseJsonFeed } = await load(jsonReader);
  const { value, flaws } = mendJson(text);
  const feed = parseJsonFeed(completed(value));
  const whole = (address: string | undefined) => address && wholeAddress(address, url);
  return {
    title: feed.title === UNTITLED ? '' : oneLine(feed.title ?? ''),
    link: whole(feed.home_page_url),
    language: feed.language,
    items: (feed.items ?? []).map((item): RawItem => ({
      id: item.id,
      title: item.title && oneLine(item.title),
      link: whole(item.url ?? item.external_url),
      content: item.content_html ?? (item.content_text && escapeText(item.content_text)),
      summary: item.summary && escapeText(item.summary),
      published:
        feedDate(item.date_published) ?? feedDate(item.date_modified) ?? item.date_published,
      updated: feedDate(item.date_modified),
      author: (item.authors ?? feed.authors)?.map(({ name }) => name).find(Boolean),
      categories: item.tags ?? [],
      language: item.language,
      pictures: [
        item.image,
        item.banner_image,
        ...(item.attachments ?? []).map(({ url: address, mime_type: type }) =>
          type?.startsWith('image/') ? address : undefined,
        ),
      ]
        .map(whole)
        .filter((address) => address !== undefined && address !== '')
        .map((address) => ({ url: address! })),
    })),
    format: 'json',
    reader: 'feedsmith',
    flaws: [
      ...flaws,
      ...(feed.items ?? [])
        .map((item) => dateFlaw('date_published', item.date_published ?? ''))
        .filter((flaw) => flaw !== undefined)
        .slice(0, 1),
    ],
  };
}

/** Stands for the title that a feed does not have. */
const UNTITLED = '-';

/** feedsmith wants a version and a title. */
function completed(value: unknown): string {
  const feed = value as Readonly<Record<string, unknown>>;
  const isOther = !Array.isArray(feed.items) && feed.version === undefined;
  const least = { version: 'https://jsonfeed.org/version/1.1', title: UNTITLED };
  return JSON.stringify(isOther ? feed : { ...least, ...feed });
}
