/** A feed as it was read, before anything is made of it. Every text may hold HTML, or anything. */
export interface RawFeed {
  readonly title: string;
  readonly language?: string;
  readonly items: readonly RawItem[];
  /** The library that read it. */
  readonly reader: 'rss-parser' | 'feedsmith';
}

export interface RawItem {
  readonly id?: string;
  readonly title?: string;
  readonly link?: string;
  readonly content?: string;
  readonly summary?: string;
  readonly published?: string;
  readonly author?: string;
  readonly categories: readonly string[];
  /** The address of a picture that the feed itself names. */
  readonly picture?: string;
}
