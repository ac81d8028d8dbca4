const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32] as const;

/**
 * Lines may be folded inside a character (RFC 5545, 3.1): such folds are taken away from UTF-8, in which no
 * character begins with a byte that continues one. All others stay, as do the bytes of other encodings.
 */
export function withWholeCharacters(bytes: Uint8Array): Uint8Array {
  let whole: Uint8Array | undefined;
  let length = 0;
  for (let from = 0; ;) {
    const feed = bytes.indexOf(LINE_FEED, from);
    if (feed < 0) {
      whole?.set(bytes.subarray(from), length);
      return whole ? whole.subarray(0, length + bytes.length - from) : bytes;
    }
    const [blank = 0, next = 0] = bytes.subarray(feed + 1, feed + 3);
    const isInside = (blank === SPACE || blank === TAB) && (next & 0xc0) === 0x80;
    if (isInside) whole ??= bytes.slice();
    const until = isInside ? feed - (bytes[feed - 1] === RETURN ? 1 : 0) : feed + 1;
    whole?.set(bytes.subarray(from, until), length);
    length += until - from;
    from = isInside ? feed + 2 : until;
  }
}
