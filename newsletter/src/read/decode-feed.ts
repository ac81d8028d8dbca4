import { isUtf8 } from 'node:buffer';
import { detectEncoding } from './detect-encoding.ts';
import { decodeNamed, encodingNamed } from './encoding-label.ts';
import { mendUtf8 } from './mend-utf8.ts';

/** The text of a feed, and what its bytes were. */
export interface DecodedFeed {
  readonly text: string;
  /** The WHATWG's name of the encoding: `windows-1252`; of what it does not name, that of `encodingNamed`. */
  readonly encoding: string;
  /** What the server or the feed itself says it is, where that is not so. */
  readonly saidToBe?: string;
}

/**
 * A feed's bytes as text. A byte order mark is believed, then the bytes themselves where they can be one thing
 * only, then the charset of the server, the XML declaration, and what the words look like. Nothing ends the
 * reading.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): DecodedFeed {
  const wide = wideEncoding(bytes);
  const said = [charsetOf(contentType), declaredIn(bytes, wide)].filter(
    (label) => label !== undefined,
  );
  const encoding = wide ?? narrowEncoding(bytes, said);
  const isAscii = !wide && bytes.every((byte) => byte < 0x80);
  const lie = isAscii ? undefined : said.find((label) => !means(label, encoding));
  return {
    text: withoutC1(textOf(bytes, encoding)),
    encoding,
    ...(lie !== undefined && { saidToBe: lie }),
  };
}

/** UTF-16 and UTF-32 show themselves: by their mark, or by the zeros beside the first sign. */
function wideEncoding([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0) return (c === 0 && d) || c === 0xfe ? 'utf-32be' : undefined;
  if (a === 0 && c === 0) return 'utf-16be';
  if (a && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  return undefined;
}

function narrowEncoding(bytes: Uint8Array, said: readonly string[]): string {
  // The one encoding of the web that writes other letters with the bytes of ASCII.
  const isJapanese =
    bytes.includes(0x1b) && said.some((label) => encodingNamed(label) === 'iso-2022-jp');
  if (isJapanese) return 'iso-2022-jp';
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked || isUtf8(bytes) ? 'utf-8' : detectEncoding(bytes, said);
}

function textOf(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8') return mendUtf8(bytes);
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding === 'utf-32le');
  return decodeNamed(bytes, encoding);
}

/**
 * Nobody means the control characters U+0080 to U+009F: they are what windows-1252 has at these places, in a text that
 * somebody turned into another encoding as if it were latin-1.
 */
function withoutC1(text: string): string {
  if (!C1.test(text)) return text;
  return text.replaceAll(new RegExp(C1, 'g'), (sign) =>
    decodeNamed(Uint8Array.of(sign.charCodeAt(0)), 'windows-1252'),
  );
}

const C1 = /[\u0080-\u009F]/;

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
}

function declaredIn(bytes: Uint8Array, wide: string | undefined): string | undefined {
  const start = bytes.subarray(0, 1024);
  const text = wide ? textOf(start, wide) : Buffer.from(start).toString('latin1');
  return /<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)\s*["']/i.exec(text)?.[1];
}

/** A label without a byte order means either. */
function means(label: string, encoding: string): boolean {
  const name = encodingNamed(label);
  return name !== undefined && encoding.replace(/[bl]e$/, '') === name.replace(/[bl]e$/, '');
}

/** XML may be written in it, though no browser reads it. */
function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs: string[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code !== 0xfeff) signs.push(code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code));
  }
  return signs.join('');
}
