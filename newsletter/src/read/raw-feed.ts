import type { Flaw } from './flaw.ts';

/** A feed as it was read, before anything is made of it. Texts are as they were written: they may hold anything. */
export interface RawFeed {
  /** Plain text. */
  readonly title: string;
  readonly link?: string;
  /** A BCP 47 tag, as far as the feed knows. */
  readonly language?: string;
  readonly items: readonly RawItem[];
  /** What it is written in; RSS 1.0 is `rdf`. */
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  /** The library that read it. */
  readonly reader: 'rss-parser' | 'feedsmith';
  /** What is wrong with it, all the same. */
  readonly flaws: readonly Flaw[];
}

/** RSS calls it an item, Atom an entry. */
export interface RawItem {
  readonly id?: string;
  /** Plain text. */
  readonly title?: string;
  /** Whole, as far as it is known what it is relative to. */
  readonly link?: string;
  /** Where `link` leads in the end, if the feed says so. */
  readonly original?: string;
  /** HTML. */
  readonly content?: string;
  /** HTML. */
  readonly summary?: string;
  /** ISO 8601 in UTC; what cannot be read as a date is as it was written. */
  readonly published?: string;
  /** The same. */
  readonly updated?: string;
  /** A name. */
  readonly author?: string;
  readonly categories: readonly string[];
  readonly language?: string;
  /** What addresses in the HTML are relative to. */
  readonly base?: string;
  /** The pictures that the feed itself names, the best first. */
  readonly pictures: readonly RawPicture[];
}

/** A picture that an item names. */
interface RawPicture {
  readonly url: string;
  /** Pixels. */
  readonly width?: number;
}
