import { escapeText } from './entities.ts';
import type { ItemField } from './item-fields.ts';

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
  #depth = 0;

  constructor(
    field: ItemField,
    attributes: Readonly<Record<string, string>>,
    { element, isAtom, base }: Pick<OpenField, 'element' | 'isAtom' | 'base'>,
  ) {
    this.element = element;
    this.field = field;
    this.attributes = attributes;
    this.isAtom = isAtom;
    this.base = base;
  }

  /** How many elements of mark-up are open in it. */
  get depth(): number {
    return this.#depth;
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
    else this.#html += isRaw ? text : escapeText(text);
  }

  openMarkup(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    this.#html ??= this.#isRaw ? this.text : escapeText(this.text);
    const written = Object.entries(attributes)
      .filter(([attribute]) => !attribute.startsWith('xmlns'))
      .map(
        ([attribute, value]) => ` ${attribute}="${escapeText(value).replaceAll('"', '&quot;')}"`,
      );
    this.#html += `<${localName(name)}${written.join('')}>`;
  }

  closeMarkup(name: string): void {
    this.#depth -= 1;
    const local = localName(name);
    if (!VOID.test(local)) this.#html += `</${local}>`;
  }

  openPart(name: string): void {
    this.#part = localName(name);
  }

  closePart(): void {
    this.#part = undefined;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
