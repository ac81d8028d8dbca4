import { escapeText } from './entities.ts';
import type { ItemDraft } from './item-draft.ts';

/** Writes RSS 2.0 that any reader can read, with the elements that `parseFeed` asks rss-parser for. */
export class RssWriter {
  /**
   * Summaries and contents: the RSS has only their numbers, as a parser takes long to find that there is no more
   * mark-up in them.
   */
  readonly texts: string[] = [];
  readonly #items: string[] = [];

  addItem(draft: ItemDraft): void {
    this.#items.push(`<item>${this.#fields(draft)}</item>\n`);
  }

  /** The whole, once all items are there. */
  write(channel: ItemDraft): string {
    return `<rss version="2.0"><channel>${this.#fields(channel)}\n${this.#items.join('')}</channel></rss>`;
  }

  #fields(draft: ItemDraft): string {
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
      element('summary', this.#numberOf(draft.get('summary'))),
      element('content', this.#numberOf(draft.get('content'))),
      ...[...draft.categories].map((category) => element('category', category)),
      ...draft.pictures.map(
        ({ url, width = 0 }) => `<picture width="${width}">${escapeText(url)}</picture>`,
      ),
    ].join('');
  }

  #numberOf(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    this.texts.push(text);
    return String(this.texts.length - 1);
  }
}
