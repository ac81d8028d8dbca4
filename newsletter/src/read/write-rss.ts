import { escapeText } from './entities.ts';
import type { ItemDraft } from './item-draft.ts';

/** One item as RSS 2.0, with the elements that `parseFeed` asks rss-parser for. */
export function writeItem(draft: ItemDraft): string {
  return `<item>${writeFields(draft)}</item>\n`;
}

/** A feed as RSS 2.0. */
export function writeRss(channel: ItemDraft, items: readonly string[]): string {
  return `<rss version="2.0"><channel>${writeFields(channel)}\n${items.join('')}</channel></rss>`;
}

/**
 * rss-parser makes a text of what is in `description` and `content:encoded` in a time that grows with the square of
 * their length, so that they have other names here.
 */
function writeFields(draft: ItemDraft): string {
  const element = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<${name}>${escapeText(value)}</${name}>`;
  return [
    element('title', draft.get('title')),
    element('link', draft.get('link')),
    element('original', draft.get('original')),
    element('guid', draft.get('guid')),
    element('pubDate', draft.get('published')),
    element('updated', draft.get('updated')),
    element('author', draft.get('author')),
    element('language', draft.get('language')),
    element('base', draft.base),
    element('summary', draft.get('summary')),
    element('content', draft.get('content')),
    ...[...draft.categories].map((category) => element('category', category)),
    ...draft.pictures.map(
      ({ url, width = 0 }) => `<picture width="${width}">${escapeText(url)}</picture>`,
    ),
  ].join('');
}
