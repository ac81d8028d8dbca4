import { decodeHTMLStrict } from 'entities';

const XML = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

const MOST_DECLARED = 200;

/** How much text all of a document's own entities together may become. */
const MOST_CHARACTERS = 500_000;

/**
 * The entities that a document declares for itself (XML 1.0, 4.2). Entities within them are not followed, and
 * all of them together give only so much text: then they stay as they are written.
 */
export class DeclaredEntities {
  readonly #values = new Map<string, string>();
  #left = MOST_CHARACTERS;

  constructor(prolog: string) {
    for (const [, name, , value] of prolog.matchAll(
      /<!ENTITY\s+([\w.-]+)\s+(["'])((?:(?!\2)[^<])*)\2\s*>/g,
    )) {
      if (this.#values.size === MOST_DECLARED) break;
      this.#values.set(name!, decodeEntities(value!));
    }
  }

  get(name: string): string | undefined {
    const value = this.#values.get(name);
    this.#left -= value?.length ?? 0;
    return this.#left > 0 ? value : undefined;
  }
}

/**
 * Text with its references replaced: XML's own, HTML's, which feeds use without declaring them, and the
 * document's. What is no reference stays as it is written, and is told of.
 */
export function decodeEntities(
  text: string,
  declared?: DeclaredEntities,
  tellStray: () => void = () => {},
): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at + 1;
    const reference = REFERENCE.exec(text)?.[0].slice(0, -1);
    const value = reference && valueOf(reference, declared);
    if (value === undefined || reference === undefined) {
      tellStray();
      continue;
    }
    decoded += text.slice(from, at) + value;
    at += reference.length + 1;
    from = at + 1;
  }
  return decoded + text.slice(from);
}

const REFERENCE = /(?:#\d{1,8}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\w.-]{0,30});/y;

function valueOf(reference: string, declared: DeclaredEntities | undefined): string | undefined {
  const own = XML.get(reference) ?? declared?.get(reference);
  if (own !== undefined) return own;
  const written = `&${reference};`;
  const decoded = decodeHTMLStrict(written);
  return decoded === written ? undefined : decoded;
}

/** Text as it stands in XML or HTML. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}
