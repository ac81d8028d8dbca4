import { ELLIPSIS, typography } from '@telecom-valley/words';

/** What `typography` may make another of, but neither adds nor takes away: all but spaces. */
const SIGN = new RegExp(`${ELLIPSIS.source}|\\S`, 'g');

/**
 * Sets a text that comes in pieces as one: « l’*IA* » has its apostrophe, though the letter behind it stands in another.
 * A space that is added stands with the sign that wants it.
 */
export function setPieces(pieces: readonly string[], language: string): string[] {
  const written = pieces.join('');
  const set = typography(written, language);
  const [before, after] = [signsOf(written), signsOf(set)];
  let passed = 0;
  let writtenEnd = 0;
  let setEnd = 0;
  return pieces.map((piece) => {
    writtenEnd += piece.length;
    while (passed < before.length && before[passed]!.from < writtenEnd) passed += 1;
    const last = after[passed - 1];
    const from = last?.to ?? 0;
    const spaces = (after[passed]?.from ?? set.length) - from;
    const ownSpaces = Math.max(0, writtenEnd - (before[passed - 1]?.to ?? 0));
    const begin = setEnd;
    setEnd = from + (last?.sign === '«' ? spaces : Math.min(ownSpaces, spaces));
    return set.slice(begin, setEnd);
  });
}

function signsOf(text: string): { sign: string; from: number; to: number }[] {
  return [...text.matchAll(SIGN)].map(({ 0: sign, index }) => ({
    sign,
    from: index,
    to: index + sign.length,
  }));
}
