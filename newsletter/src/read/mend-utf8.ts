/**
 * UTF-8 as text. A byte that is none, because something written in windows-1252 was pasted in, is read as
 * that; a character that was cut off is left out.
 */
export function mendUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\uFFFD')) return text;
  const parts: string[] = [];
  const reader = new TextDecoder();
  let start = 0;
  for (let at = 0; at < bytes.length; at += Math.abs(sequenceAt(bytes, at))) {
    const length = sequenceAt(bytes, at);
    if (length > 0) continue;
    parts.push(reader.decode(bytes.subarray(start, at)));
    const rest = bytes.subarray(at + 1);
    const isCutOff = rest.length < 3 && bytes[at]! >= 0xc2 && rest.every(isContinuation);
    if (isCutOff) return parts.join('');
    parts.push(new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1)));
    start = at + 1;
  }
  parts.push(reader.decode(bytes.subarray(start)));
  return parts.join('');
}

/** How well bytes keep to UTF-8: its characters beyond ASCII, and the bytes that are none. */
export function countUtf8(bytes: Uint8Array): {
  readonly characters: number;
  readonly bad: number;
} {
  let characters = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (length > 1) characters += 1;
    const isCutOff = at > bytes.length - 4 && bytes[at]! >= 0xc2;
    if (length < 0 && !isCutOff) bad += 1;
    at += Math.abs(length);
  }
  return { characters, bad };
}

/** The length of the UTF-8 character that begins there (RFC 3629), or -1 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0) return -1;
  for (let next = 1; next < length; next += 1) {
    if (!isContinuation(bytes[at + next] ?? 0)) return -1;
  }
  const second = bytes[at + 1]!;
  const isOutside =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return isOutside ? -1 : length;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
