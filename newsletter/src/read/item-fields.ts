/** What an item of a feed can have; `picture` and `category` more than once. */
export type FieldName =
  | 'title'
  | 'link'
  | 'original'
  | 'guid'
  | 'published'
  | 'updated'
  | 'author'
  | 'summary'
  | 'content'
  | 'category'
  | 'picture'
  | 'language';

/** What an element means in an item. */
export interface ItemField {
  readonly name: FieldName;
  /** Where several elements say the same, the smallest is believed. */
  readonly rank: number;
}

/** The elements of RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and of the modules that feeds use with them. */
const ELEMENTS: Readonly<Record<FieldName, readonly (readonly string[])[]>> = {
  title: [['title'], ['atom:title', 'dc:title'], ['media:title', 'itunes:title']],
  link: [['link'], ['atom:link']],
  original: [['feedburner:origlink', 'pheedo:origlink']],
  guid: [['guid', 'id'], ['atom:id'], ['dc:identifier']],
  published: [
    ['pubdate', 'published', 'issued'],
    ['dc:date', 'dcterms:issued', 'atom:published', 'date', 'prism:publicationdate'],
    ['created', 'dcterms:created'],
  ],
  updated: [
    ['updated', 'modified'],
    ['atom:updated', 'dcterms:modified'],
  ],
  author: [['dc:creator'], ['author', 'atom:author'], ['itunes:author', 'dc:author']],
  summary: [
    ['description', 'summary'],
    ['atom:summary', 'dc:description', 'dcterms:abstract', 'abstract'],
    ['itunes:summary', 'media:description'],
    ['itunes:subtitle'],
  ],
  content: [
    ['content:encoded', 'content'],
    ['xhtml:body', 'xhtml:div', 'atom:content'],
    ['fullitem', 'body'],
  ],
  category: [
    ['category', 'dc:subject', 'atom:category', 'media:category'],
    ['itunes:category'],
    // Several in one, apart by commas.
    ['media:keywords', 'itunes:keywords'],
  ],
  picture: [
    ['enclosure', 'enc:enclosure'],
    ['media:content'],
    ['image', 'itunes:image'],
    ['media:thumbnail', 'thumbnail'],
  ],
  language: [['dc:language'], ['language']],
};

const FIELDS = new Map<string, ItemField>(
  Object.entries(ELEMENTS).flatMap(([name, ranks]) =>
    ranks.flatMap((elements, rank) =>
      elements.map((element) => [element, { name: name as FieldName, rank }] as const),
    ),
  ),
);

/** What an element means in an item, by its name as NameScope gives it. */
export function itemField(element: string): ItemField | undefined {
  return FIELDS.get(element);
}

/** Whether a field holds words that may be written in HTML. */
export function isProse(name: FieldName): boolean {
  return name === 'title' || name === 'summary' || name === 'content';
}
