/** Prefixes by the namespaces they commonly stand for; what feeds write otherwise is read as if they had. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss091': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://purl.org/net/rss1.1': '',
  'http://purl.org/rss/1.0': '',
  'http://www.rssboard.org/rss-specification': '',
  'http://purl.org/atom/ns': 'atom',
  'http://www.w3.org/2005/atom': 'atom',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.oclc.org/net/rss_2.0/enc': 'enc',
  'http://search.yahoo.com/mrss': 'media',
  'http://video.search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.pheedo.com/namespace/pheedo': 'pheedo',
  'http://prismstandard.org/namespaces/1.2/basic': 'prism',
  'http://prismstandard.org/namespaces/basic/2.0': 'prism',
};

const KNOWN = new Set(Object.values(PREFIXES));

/** What prefixes mean at some place in a document (Namespaces in XML 1.0). */
export class NameScope {
  readonly #uris: ReadonlyMap<string, string>;
  /** The feed's own namespaces, whatever they are. */
  readonly #home: ReadonlySet<string> | undefined;
  readonly #names = new Map<string, string>();

  constructor(uris: ReadonlyMap<string, string> = new Map(), home?: ReadonlySet<string>) {
    this.#uris = uris;
    this.#home = home;
  }

  /** The scope within an element that has these attributes. */
  within(written: string, attributes: Readonly<Record<string, string>>): NameScope {
    let uris: Map<string, string> | undefined;
    for (const [name, value] of Object.entries(attributes)) {
      const declared = /^xmlns(?::(.*))?$/i.exec(name);
      if (!declared) continue;
      uris ??= new Map(this.#uris);
      uris.set(declared[1] ?? '', plainUri(value));
    }
    if (!uris && this.#home !== undefined) return this;
    const all = uris ?? this.#uris;
    return new NameScope(all, this.#home ?? homeOf(written, all));
  }

  /** An element's or attribute's name in small letters with the usual prefix: `dc:creator`, and `item` for an RSS item. */
  nameOf(written: string): string {
    let name = this.#names.get(written);
    if (name === undefined) {
      name = this.#resolve(written.toLowerCase());
      this.#names.set(written, name);
    }
    return name;
  }

  isDeclared(written: string): boolean {
    const [prefix, local] = written.split(':');
    return local === undefined || prefix === 'xml' || this.#uris.has(prefix!);
  }

  #resolve(written: string): string {
    const colon = written.indexOf(':');
    const prefix = written.slice(0, Math.max(colon, 0));
    const local = written.slice(colon + 1);
    const uri = this.#uris.get(prefix);
    if (uri === undefined) return withPrefix(usualPrefix(prefix), local);
    if (this.#home?.has(uri)) return local;
    // Of a namespace that nobody knows, the prefix may be one that all know.
    return withPrefix(PREFIXES[uri] ?? (usualPrefix(prefix) || '?'), local);
  }
}

/** What the document's first element is in, and what is written without a prefix, unless it is known as another's. */
function homeOf(root: string, uris: ReadonlyMap<string, string>): ReadonlySet<string> {
  const [, prefix = ''] = /^(.*):/.exec(root) ?? [];
  const isRss = root === 'rss';
  const own = [uris.get(prefix), uris.get('')].filter((uri) => uri !== undefined);
  return new Set(own.filter((uri) => isRss || PREFIXES[uri] === undefined));
}

function withPrefix(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** Without what people write differently: the scheme, the end, the draft of Atom that it was. */
function plainUri(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[#/]$/, '')
    .replace(/^(http:\/\/purl\.org\/atom\/ns).*/, '$1');
}

function usualPrefix(prefix: string): string {
  if (prefix === 'a10') return 'atom';
  if (prefix === 'rss') return '';
  return KNOWN.has(prefix) ? prefix : prefix && `${prefix}?`;
}
