import { escapeText } from './entities.ts';
import { feedDate } from './feed-date.ts';
import type { ItemDraft } from './item-draft.ts';
import type { OpenField } from './open-field.ts';

/** With an address; what is longer is no name. */
const LONGEST_NAME = 300;

/** Keeps what a field says in the item that it belongs to. */
export function keepField(open: OpenField, draft: ItemDraft): void {
  const { field, attributes, text, parts } = open;
  const { name, rank } = field;
  const words = text.trim();
  switch (name) {
    case 'title':
    case 'summary':
    case 'content':
      keepProse(open, draft);
      return;
    case 'link':
      keepLink(open, draft);
      return;
    case 'guid':
      draft.set('guid', rank, words);
      // An RSS guid is the item's address unless it says that it is not.
      if (
        /^https?:/i.test(words) &&
        !open.isAtom &&
        !/^false$/i.test(attributes.ispermalink ?? '')
      ) {
        draft.set('link', 5, words);
      }
      return;
    case 'original':
      draft.set('original', rank, wholeAddress(words, open.base));
      return;
    case 'author':
      draft.set('author', rank, nameOfPerson(parts, words));
      return;
    case 'category': {
      const category = (
        attributes.label ??
        attributes.term ??
        (words || attributes.text) ??
        ''
      ).trim();
      for (const one of rank === 2 ? category.split(',') : [category]) {
        if (one.trim() !== '') draft.categories.add(one.trim());
      }
      return;
    }
    case 'picture':
      keepPicture(open, draft);
      return;
    case 'published':
      // One that can be read is better than the first.
      draft.set('published', feedDate(words) === undefined ? rank + 10 : rank, words);
      return;
    default:
      draft.set(name, rank, words);
  }
}

function keepProse(open: OpenField, draft: ItemDraft): void {
  const { field, attributes, base } = open;
  const html = htmlOf(open).trim();
  draft.set(field.name, field.rank, html);
  if (html !== '' && field.name !== 'title') draft.base = base;
  // Atom's content may stand elsewhere, and is then the page itself.
  if (attributes.src) draft.set('link', 4, wholeAddress(attributes.src, base));
}

function htmlOf({ html, text, attributes, isAtom }: OpenField): string {
  if (html !== undefined) return isAtom ? html.trim().replace(/^<div>([^]*)<\/div>$/, '$1') : html;
  const { type, mode } = attributes;
  // Atom has all that is neither text nor XML in base64 (RFC 4287, 4.1.3.3).
  const isOther = isAtom && /^(?!text\/)[\w.+-]+\/(?!.*xml$)/i.test(type ?? '');
  if (mode === 'base64' || (isOther && /^[\w+/=\s]*$/.test(text)))
    return Buffer.from(text, 'base64').toString();
  const isText =
    isAtom &&
    (type === 'text' ||
      type === 'text/plain' ||
      (type === undefined && !/<\/?[a-z]+[^<]*>/i.test(text)));
  return isText && mode !== 'escaped' ? escapeText(text) : text;
}

/** Of several links of an Atom entry, that to the page that says the same (RFC 4287, 4.2.7.2). */
function keepLink({ field, attributes, text, base }: OpenField, draft: ItemDraft): void {
  const rel = (attributes.rel ?? 'alternate').trim().toLowerCase();
  const type = (attributes.type ?? 'text/html').toLowerCase();
  const href = attributes.href ?? attributes['rdf:resource'] ?? text;
  const address = wholeAddress(href, base);
  if (rel === 'enclosure' && type.startsWith('image/')) draft.pictures.push({ url: address });
  if (rel !== 'alternate' && !rel.endsWith('/alternate')) return;
  draft.set('link', field.rank * 2 + (/html/.test(type) ? 0 : 1), address);
}

function keepPicture({ field, attributes, text, parts, base }: OpenField, draft: ItemDraft): void {
  const { medium } = attributes;
  const type = (attributes.type ?? '').toLowerCase();
  const url = (attributes.url ?? attributes.href ?? parts.get('url') ?? text).trim();
  const isPicture =
    field.rank > 1 ||
    medium === 'image' ||
    type.startsWith('image/') ||
    (type === '' && medium === undefined && /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(url));
  if (url === '' || !isPicture) return;
  const width = Number(attributes.width);
  draft.pictures.push({ url: wholeAddress(url, base), ...(width > 0 && { width }) });
}

/** RSS has an address and a name in one text; Atom has an element for each. */
function nameOfPerson(parts: ReadonlyMap<string, string>, text: string): string {
  const name = parts.get('name')?.trim() || parts.get('title')?.trim();
  if (name) return name;
  if (text.length > LONGEST_NAME) return '';
  const withoutAddress = text
    .replaceAll(/<[^<>]*>/g, '')
    .replace(/[^\s()<>"]+@[^\s()<>"]+/, '')
    .replaceAll(/[()<>"]/g, '')
    .trim();
  return withoutAddress || text || (parts.get('email') ?? '').trim();
}

/** An address that begins with a scheme is left as it is written. */
export function wholeAddress(address: string, base: string): string {
  const written = address.replaceAll(/[\n\r\t]/g, '').trim();
  if (written === '' || /^[a-z][a-z\d+.-]*:/i.test(written)) return written;
  return URL.canParse(written, base) ? new URL(written, base).href : written;
}
