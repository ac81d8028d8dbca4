import { Parser } from 'htmlparser2';
import { dateFlaw } from './date-flaw.ts';
import { decodeEntities, DeclaredEntities } from './entities.ts';
import { NameScope } from './feed-names.ts';
import { type Flaw, Flaws } from './flaw.ts';
import { ItemDraft } from './item-draft.ts';
import { isProse, itemField } from './item-fields.ts';
import { keepField } from './keep-field.ts';
import {
  type Attributes,
  openElement,
  type OpenElement,
  withWholeAddresses,
} from './open-element.ts';
import { OpenField } from './open-field.ts';
import type { RawFeed } from './raw-feed.ts';
import { wholeAddress } from './whole-address.ts';
import { RssWriter } from './rss-writer.ts';

/** A feed as any reader can read it. */
export interface MendedFeed {
  /** RSS 2.0, in which summaries and contents are the numbers of texts. */
  readonly rss: string;
  readonly texts: readonly string[];
  readonly format: RawFeed['format'];
  readonly flaws: readonly Flaw[];
}

/** A text that is no feed of a kind that is known. */
class NoFeedError extends Error {
  override readonly name = 'NoFeedError';

  /** @param root - its first element: `html` */
  constructor(root?: string) {
    super(root === undefined ? 'There is no element in it' : `It begins with <${root}>`);
  }
}

/**
 * Turns RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0, well-formed or not, into RSS 2.0 that is: each thing is
 * said once and by its usual name, titles and contents are HTML, addresses are whole.
 *
 * @param url - where it was found: what addresses are relative to
 * @throws NoFeedError
 */
export function mendFeed(text: string, url: string): MendedFeed {
  return new FeedMender(text, url).mend();
}

/** How deep elements may stand in one another. */
const MOST_LEVELS = 2000;

/** What is no character of XML (XML 1.0, 2.2). */
const CONTROL = /[^\t\n\r -\uFFFD]/g;

/** A document's declarations of its own (XML 1.0, 2.8). */
const DECLARATIONS = /<!DOCTYPE\s[^[>]{0,500}\[[^]{0,100000}?\]\s*>/i;

const ITEMS = new Set(['item', 'entry', 'atom:entry']);
const FEEDS = new Set(['rss', 'rdf:rdf', 'feed', 'channel']);

/** What holds elements with an item's names that are not the item's. */
const STRANGE = /^(?:(?:atom:)?(?:source|contributor)|textinput|comments|cloud)$/;

/** An element that is open. */
interface Frame {
  readonly element: Pick<OpenElement, 'written' | 'scope' | 'base' | 'language'>;
  /** In what wraps something that is not known there may be items, but what it says is hardly the feed's. */
  readonly role: 'around' | 'wrapper' | 'item' | 'field' | 'part' | 'markup' | 'strange';
  /** The field that it is, or stands in. */
  readonly field?: OpenField;
}

/** How much less what a stranger says of the feed is believed. */
const UNLIKELY = 50;

class FeedMender {
  readonly #text: string;
  readonly #flaws: Flaws;
  readonly #entities: DeclaredEntities;
  readonly #parser: Parser;
  readonly #frames: Frame[];
  readonly #channel = new ItemDraft();
  readonly #rss = new RssWriter();
  #format: 'rss' | 'atom' | undefined;
  #isRdf = false;
  #firstElement: string | undefined;
  #item: ItemDraft | undefined;
  #field: OpenField | undefined;
  #isCharacterData = false;

  constructor(text: string, url: string) {
    const [prolog = ''] = DECLARATIONS.exec(text) ?? [];
    this.#entities = new DeclaredEntities(prolog);
    const control = text.search(CONTROL);
    this.#text = (control >= 0 ? text.replaceAll(CONTROL, '') : text)
      .replace(prolog, prolog.replaceAll(/[^\n]/g, ''))
      .toWellFormed()
      // What begins no element is a sign like others: "a < b".
      .replaceAll(/<(?![\p{L}_:/!?])/gu, '&lt;');
    this.#flaws = new Flaws(this.#text);
    if (control >= 0) this.#flaws.add('control', control);
    const document = { written: '', scope: new NameScope(), base: url, language: undefined };
    this.#frames = [{ role: 'around', element: document }];
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (_name, isImplied) => this.#close(isImplied),
        ontext: (data) => this.#read(data),
        onprocessinginstruction: (name) => this.#lookForDeclaration(name),
        oncdatastart: () => void (this.#isCharacterData = true),
        oncdataend: () => void (this.#isCharacterData = false),
      },
      { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
  }

  mend(): MendedFeed {
    this.#parser.write(this.#text);
    if (this.#frames.length > 1) this.#cutOff();
    if (!this.#format) throw new NoFeedError(this.#firstElement);
    return {
      rss: this.#rss.write(this.#channel),
      texts: this.#rss.texts,
      format: this.#isRdf ? 'rdf' : this.#format,
      flaws: this.#flaws.list(),
    };
  }

  #open(written: string, raw: Attributes): void {
    if (this.#frames.length > MOST_LEVELS) throw new Error(`More than ${MOST_LEVELS} levels deep`);
    const parent = this.#frames.at(-1)!;
    const opened = openElement(written, this.#decode(raw), parent.element);
    if (!opened.scope.isDeclared(written)) this.#tell('prefix', written.split(':')[0]);
    const isRss = this.#format === 'rss';
    const element = isRss ? opened : { ...opened, name: opened.name.replace(/^atom:/, '') };
    const role = this.#enter(element, parent);
    const field = role === 'field' ? this.#openField(element, parent) : this.#field;
    if (role === 'item') this.#openItem(element);
    if (role === 'markup') field?.openMarkup(written, withWholeAddresses(element, field.base));
    if (role === 'part') field?.openPart(written);
    this.#frames.push({ element, role, field });
  }

  /** What an element is where it opens, after what it cannot stand in has been closed. */
  #enter(element: OpenElement, parent: Frame): Frame['role'] {
    const { name, attributes } = element;
    if (!this.#format) this.#lookForRoot(name);
    if (!this.#format || parent.role === 'strange') return parent.role;
    if (this.#field && !this.#endsField(element, this.#field)) {
      return isProse(this.#field.field.name) ? 'markup' : 'part';
    }
    if (this.#field) {
      this.#tell('unclosed', this.#field.field.name);
      this.#endField();
    }
    if (ITEMS.has(name)) {
      // One that is empty and stands in another ends nothing, nor does an Atom entry in an RSS item.
      if (this.#item && (this.#isEmptyElement() || name === 'atom:entry')) return 'strange';
      if (this.#item) this.#tell('unclosed', name);
      this.#endItem();
      return 'item';
    }
    if (STRANGE.test(name) || (name === 'image' && !this.#item)) return 'strange';
    if (name === 'media:content') {
      this.#openField(element, parent);
      this.#endField();
      return 'around';
    }
    if (itemField(name)) return 'field';
    if (FEEDS.has(name)) {
      this.#channel.set('language', 2, attributes['xml:lang'] ?? '');
      return 'around';
    }
    if (name === 'media:group') return 'around';
    return this.#item ? 'strange' : 'wrapper';
  }

  /** Blank lines and comments before it are as wrong as words are (XML 1.0, 2.8). */
  #lookForDeclaration(name: string): void {
    const isFirst = this.#parser.startIndex === 0;
    if (name === '?xml' && !this.#format && !isFirst) this.#flaws.add('before', 0);
  }

  #lookForRoot(name: string): void {
    this.#firstElement ??= name;
    if (FEEDS.has(name) || ITEMS.has(name)) {
      this.#format = name === 'feed' || name === 'entry' ? 'atom' : 'rss';
      this.#isRdf = name === 'rdf:rdf';
      return;
    }
    if (/^(?:xhtml:)?html$/.test(name)) throw new NoFeedError('html');
    this.#tell('before');
  }

  /** Whether an element can only stand after a field, whose end is missing then. */
  #endsField({ name }: OpenElement, open: OpenField): boolean {
    const { field, element, isXml } = open;
    if (ITEMS.has(name)) return !isXml;
    // Podcasts have categories in categories.
    if (element === 'itunes:category' && name === element) return false;
    if (element === 'image' || name.startsWith('xhtml:') || !itemField(name)) return false;
    return !isProse(field.name) || !open.endsAfter(this.#text, this.#parser.startIndex);
  }

  #openField({ written, name, attributes, base }: OpenElement, parent: Frame): OpenField {
    const isAtom = this.#format === 'atom' || name.startsWith('atom:');
    const field = itemField(name)!;
    const rank = parent.role === 'wrapper' ? field.rank + UNLIKELY : field.rank;
    this.#field = new OpenField({ ...field, rank }, attributes, {
      element: name,
      written,
      isAtom,
      base,
    });
    return this.#field;
  }

  #openItem({ attributes, base }: OpenElement): void {
    const about = attributes['rdf:about'] ?? attributes.about ?? '';
    const address = wholeAddress(about || (attributes.href ?? ''), base);
    this.#item = new ItemDraft();
    if (/^https?:/i.test(address)) this.#item.set('link', 8, address);
    this.#item.set('guid', 3, about);
  }

  #read(data: string): void {
    if (!this.#format && data.trim() !== '') this.#tell('before');
    if (this.#frames.at(-1)!.role === 'strange') return;
    this.#field?.addText(
      this.#isCharacterData ? data : this.#decodeText(data),
      this.#isCharacterData,
    );
  }

  #close(isImplied: boolean): void {
    const { role, field, element } = this.#frames.pop()!;
    const { written, language } = element;
    const isOpen = field !== undefined && field === this.#field;
    if (isOpen && role === 'markup') field.closeMarkup(written);
    if (isOpen && role === 'part') field.closePart(written);
    const isMissing = isImplied && !this.#isEmptyElement();
    if (isMissing && ((isOpen && role === 'field') || (role === 'item' && this.#item))) {
      this.#tell('unclosed', written);
    }
    if (isOpen && role === 'field') this.#endField();
    if (role === 'item') this.#endItem(language);
  }

  /** `<item />` */
  #isEmptyElement(): boolean {
    return this.#text.startsWith('/>', this.#parser.endIndex - 1);
  }

  #endField(): void {
    if (this.#field) {
      keepField(this.#field, this.#item ?? this.#channel);
      const { element, text } = this.#field;
      const flaw = this.#item && dateFlaw(element, text, this.#channel.get('language'));
      if (flaw) this.#flaws.add('date', this.#parser.startIndex, flaw.name, flaw.saidToBe);
    }
    this.#field = undefined;
  }

  #endItem(language = ''): void {
    this.#item?.set('language', 3, language);
    if (this.#item) this.#rss.addItem(this.#item);
    this.#item = undefined;
  }

  /** Half an address or half a date is worse than none, half an article is not. */
  #cutOff(): void {
    if (!this.#format) return;
    this.#tell('cut');
    const name = this.#field?.field.name;
    if (name === 'summary' || name === 'content') this.#endField();
    if (this.#item?.get('title')) this.#endItem();
  }

  #decode(raw: Attributes): Attributes {
    const names = Object.keys(raw);
    if (names.length === 0) return raw;
    return Object.fromEntries(names.map((name) => [name, this.#decodeText(raw[name]!)]));
  }

  #decodeText(text: string): string {
    return decodeEntities(text, this.#entities, () => this.#tell('reference'));
  }

  #tell(kind: Flaw['kind'], name?: string): void {
    this.#flaws.add(kind, this.#parser.startIndex, name);
  }
}
