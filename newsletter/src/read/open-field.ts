import { escapeText } from './entities.ts';
import type { ItemField } from './item-fields.ts';

/** Elements in a field that mean something by themselves: a person's name, a picture's address. */
const PARTS = new Set([
  'description',
  'email',
  'height',
  'link',
  'name',
  'title',
  'uri',
  'url',
  'width',
]);

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** An element that means something, while its text and what stands in it go by. */
export class OpenField {
  readonly field: ItemField;
  /** Its name as NameScope gives it. */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether what is not escaped in it is text, as the Atom syntax has it. */
  readonly isAtom: boolean;
  readonly base: string;
  /** The texts of the elements in it, by their names without prefix, where it is no prose. */
  readonly parts = new Map<string, string>();
  text = '';
  #html: string | undefined;
  #part: string | undefined;
  #isRaw = false;
  #next = { at: 0, isEnd: false };
  readonly #written: string;

  constructor(
    field: ItemField,
    attributes: Readonly<Record<string, string>>,
    {
      element,
      isAtom,
      base,
      written,
    }: Pick<OpenField, 'element' | 'isAtom' | 'base'> & { readonly written: string },
  ) {
    this.#written = written.replaceAll(/[^\w:-]/g, '.');
    this.element = element;
    this.field = field;
    this.attributes = attributes;
    this.isAtom = isAtom;
    this.base = base;
  }

  /** Its media type in small letters; in Atom, `text`, `html` and `xhtml`, too. */
  get type(): string | undefined {
    return this.attributes.type?.trim().toLowerCase();
  }

  /** Whether it holds XML that is its own: nothing in it is the feed's, and what is escaped is text (RFC 4287, 4.1.3.3). */
  get isXml(): boolean {
    const isXmlType = /^xhtml$|[/+]xml$/.test(this.type ?? '');
    return this.isAtom && (isXmlType || this.attributes.mode?.toLowerCase() === 'xml');
  }

  /**
   * Whether its end comes before it begins again, or an item begins or ends, unless it may hold such: then what
   * opens at a place is in it.
   *
   * @param document - the text that it stands in
   */
  endsAfter(document: string, at: number): boolean {
    if (at >= this.#next.at) {
      const items = this.isXml ? '' : '|(?:[\\w-]+:)?(?:item|entry)';
      const next = new RegExp(`<(/?)(?:(${this.#written})${items})(?=[\\s/>])`, 'gi');
      next.lastIndex = at;
      const found = next.exec(document);
      const isEnd = found?.[1] === '/' && found[2] !== undefined;
      this.#next = { at: found?.index ?? Number.POSITIVE_INFINITY, isEnd };
    }
    return this.#next.isEnd;
  }

  /** Its words as HTML, where there is mark-up among them. */
  get html(): string | undefined {
    return this.#html;
  }

  addText(text: string, isRaw: boolean): void {
    if (this.#part !== undefined) {
      this.parts.set(this.#part, (this.parts.get(this.#part) ?? '') + text);
      return;
    }
    this.text += text;
    if (this.#html === undefined) this.#isRaw ||= isRaw;
    else this.#html += isRaw && !this.isXml ? text : escapeText(text);
  }

  openMarkup(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#html ??= this.#isRaw && !this.isXml ? this.text : escapeText(this.text);
    const written = Object.entries(attributes)
      .filter(([attribute]) => !attribute.startsWith('xmlns'))
      .map(
        ([attribute, value]) => ` ${attribute}="${escapeText(value).replaceAll('"', '&quot;')}"`,
      );
    this.#html += `<${localName(name)}${written.join('')}>`;
  }

  closeMarkup(name: string): void {
    const local = localName(name);
    if (!VOID.test(local)) this.#html += `</${local}>`;
  }

  openPart(name: string): void {
    const local = localName(name);
    if (PARTS.has(local)) this.#part = local;
  }

  closePart(name: string): void {
    if (localName(name) === this.#part) this.#part = undefined;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
