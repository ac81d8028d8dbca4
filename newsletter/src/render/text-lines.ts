import type { Language } from '@telecom-valley/words';

const WIDTH = 72;

/** What there is of these, each in its line. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}

/** What stands between a name and what it names. */
export function colon(language: Language): string {
  return language === 'fr' ? '\u00A0: ' : ': ';
}

/** A title, with a line under it. */
export function underline(title: string, sign: string): string {
  const words = wrap(title);
  const longest = Math.max(...words.split('\n').map((line) => line.trimEnd().length));
  return `${words}\n${sign.repeat(Math.min(longest, WIDTH))}`;
}

/**
 * No line is longer than 72 signs, but for a word that is; one that goes on in the next ends with a space (RFC 3676).
 *
 * @param before - what stands before its first line, and as much room before what begins a line after it
 */
export function wrap(text: string, before = ''): string {
  return text
    .split('\n')
    .map((paragraph, at) => {
      const start = at === 0 ? before : room(before);
      const [first = '', ...words] = paragraph.trim().split(/ +/);
      const wrapped = [start + first];
      for (const word of words) {
        const line = wrapped.at(-1)!;
        if (line.length + 1 + word.length >= WIDTH) wrapped.push(word);
        else wrapped[wrapped.length - 1] = `${line} ${word}`;
      }
      return wrapped.join(' \n');
    })
    .join('\n');
}

/** As much as a mark takes, for what stands below it: a quotation stays one. */
export function room(mark: string): string {
  return mark.replaceAll(/[^>]/g, ' ');
}
