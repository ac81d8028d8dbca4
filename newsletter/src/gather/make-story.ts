import { createHash } from 'node:crypto';
import { fromHtml, toText } from '@telecom-valley/richtext';
import type { Feed, Story } from '../model.ts';
import { cleanLink } from './clean-link.ts';
import type { RawFeed, RawItem } from './raw-feed.ts';
import { summarise } from './summarise.ts';

/** A story, and the address of the picture it would have. */
export interface MadeStory {
  readonly story: Story;
  readonly pictureUrl?: string;
}

/**
 * Makes a story of an item: text without mark-up, an address without tracking, a date. What cannot be told,
 * for want of a title, an address or a date, is no story.
 *
 * @param url - where the feed was found: what addresses in it are relative to
 */
export function makeStory(
  item: RawItem,
  raw: RawFeed,
  feed: Feed,
  url: string,
): MadeStory | undefined {
  const title = plainText(item.title ?? '');
  const link = cleanLink(item.link ?? item.id ?? '', url);
  const published = Date.parse(item.published ?? '');
  if (title === '' || link === undefined || Number.isNaN(published)) return undefined;
  const html = item.content ?? item.summary ?? '';
  const language = raw.language?.trim() || undefined;
  const pictureUrl = cleanLink(item.picture ?? firstPicture(html) ?? '', link);
  return {
    pictureUrl,
    story: {
      id: createHash('sha256')
        .update(item.id ?? link)
        .digest('hex')
        .slice(0, 12),
      title,
      link,
      summary: summarise(plainText(item.summary ?? html), language ?? 'fr'),
      publishedAt: new Date(published).toISOString(),
      author: item.author && plainText(item.author),
      categories: item.categories.map(plainText).filter((category) => category !== ''),
      language,
      feed,
    },
  };
}

/** Text of what may be HTML, in one line. */
function plainText(html: string): string {
  return toText(fromHtml(html))
    .replaceAll(/\s*\(https?:\/\/[^)]*\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function firstPicture(html: string): string | undefined {
  const [, , address] = /<img\b[^>]*?\ssrc\s*=\s*(["'])(.*?)\1/i.exec(html) ?? [];
  return address?.replaceAll('&amp;', '&');
}
