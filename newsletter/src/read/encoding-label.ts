import iconv from 'iconv-lite';

/** What iconv-lite knows beside encodings of text, and Unicode, which is told apart by its bytes. */
const NO_PAGE = /^(?:base64|hex|binary|internal|utf|ucs|cesu)/;

/**
 * The WHATWG's name for what an encoding is called; of those that no browser reads, the code pages of DOS and the Mac
 * mostly, its own without signs: `cp850`. Undefined for a label that means nothing.
 */
export function encodingNamed(label: string): string | undefined {
  if (/^(?:utf-?32|ucs-?4)/i.test(label)) return 'utf-32';
  const plain = label.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  return (
    nameOnTheWeb(label) ??
    nameOnTheWeb(label.replaceAll('_', '-')) ??
    (!NO_PAGE.test(plain) && iconv.encodingExists(plain) ? plain : undefined)
  );
}

/** The text of bytes in an encoding that has a name; what means nothing in it is U+FFFD. */
export function decodeNamed(bytes: Uint8Array, encoding: string): string {
  const isOnTheWeb = nameOnTheWeb(encoding) !== undefined;
  return isOnTheWeb ? new TextDecoder(encoding).decode(bytes) : iconv.decode(bytes, encoding);
}

/**
 * Whether bytes may be of an encoding: hardly one of them means nothing there, or one of the control
 * characters that only a wrong guess gives (C1).
 */
export function mayBe(bytes: Uint8Array, encoding: string): boolean {
  const text = decodeNamed(bytes, encoding);
  const faults = text.match(/[\uFFFD\u0080-\u0084\u0086-\u009F]/g)?.length ?? 0;
  const signs = faults === 0 ? 0 : (text.match(/[^\0-\u007F]/g)?.length ?? 0);
  return faults <= signs * 0.02;
}

function nameOnTheWeb(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
