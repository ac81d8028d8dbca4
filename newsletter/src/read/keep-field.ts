import { isUtf8 } from 'node:buffer';
import { escapeText } from './entities.ts';
import { feedDate } from './feed-date.ts';
import { htmlText } from './html-text.ts';
import type { ItemDraft } from './item-draft.ts';
import type { OpenField } from './open-field.ts';
import { wholeAddress } from './whole-address.ts';

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
        attributes.ispermalink?.trim().toLowerCase() !== 'false'
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
  const isKept = draft.set(
    field.name,
    field.rank,
    field.name === 'title' ? titleOf(open, html) : html,
  );
  // What is relative in an item is so in its content first.
  if (isKept && (field.name === 'content' || (field.name === 'summary' && !draft.get('content')))) {
    draft.base = base;
  }
  // Atom's content may stand elsewhere, and is then the page itself.
  if (attributes.src) draft.set('link', 4, wholeAddress(attributes.src, base));
}

/** Where a title says that it is mark-up, all its tags are that: what is left are its words. */
function titleOf({ isAtom, type = '', isXml }: OpenField, html: string): string {
  const isMarkup = isAtom && (isXml || /^(?:text\/)?html$/.test(type));
  return isMarkup ? escapeText(htmlText(html)) : html;
}

function htmlOf({ html, text, attributes, isAtom, type, isXml }: OpenField): string {
  if (html !== undefined) return isAtom ? html.trim().replace(/^<div>([^]*)<\/div>$/, '$1') : html;
  if (!isAtom) return text;
  const mode = attributes.mode?.toLowerCase();
  // Atom has all that is neither text nor XML in base64 (RFC 4287, 4.1.3.3).
  const isOther = /^(?!text\/)[\w.+-]+\/(?!.*xml$)/.test(type ?? '');
  const isPacked = mode === 'base64' || (isOther && /^[\w+/=\s]*$/.test(text));
  const words = isPacked ? unpackText(text) : text;
  const isText =
    isXml ||
    type === 'text' ||
    (type === undefined && !/<\/?[a-z]+[^<]*>/i.test(words)) ||
    /^text\/(?!html)/.test(type ?? '');
  return isText && mode !== 'escaped' ? escapeText(words) : words;
}

/** What is no text, as a picture, is nothing to read. */
function unpackText(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString() : '';
}

/** Of several links of an Atom entry, that to the page that says the same (RFC 4287, 4.2.7.2). */
function keepLink({ field, attributes, text, base }: OpenField, draft: ItemDraft): void {
  const rel = (attributes.rel ?? '').trim().toLowerCase() || 'alternate';
  const type = (attributes.type ?? 'text/html').toLowerCase();
  const href = attributes.href ?? attributes['rdf:resource'] ?? text;
  const address = wholeAddress(href, base);
  if (rel === 'enclosure' && isPicture(attributes, address)) draft.pictures.push({ url: address });
  if (rel !== 'alternate' && !rel.endsWith('/alternate')) return;
  draft.set('link', field.rank * 2 + (/html/.test(type) ? 0 : 1), address);
}

function keepPicture({ field, attributes, text, parts, base }: OpenField, draft: ItemDraft): void {
  const { url: address, href, 'rdf:resource': resource } = attributes;
  const url = (address ?? href ?? resource ?? parts.get('url') ?? text).trim();
  if (url === '' || !(field.rank > 1 || isPicture(attributes, url))) return;
  const width = Number(attributes.width);
  draft.pictures.push({ url: wholeAddress(url, base), ...(width > 0 && { width }) });
}

/** Whether what is attached is a picture, as far as its type or its address says. */
function isPicture(attributes: OpenField['attributes'], url: string): boolean {
  const { medium, type = attributes['enc:type'] ?? '' } = attributes;
  if (medium === 'image' || type.toLowerCase().startsWith('image/')) return true;
  const isUnsaid = type === '' && medium === undefined;
  return isUnsaid && /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(url);
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
