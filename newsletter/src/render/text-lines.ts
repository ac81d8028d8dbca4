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
 * No line is longer than 72 signs, but for a word that is; one that goes on in the next ends with a space (RFC 3676). An
 * item of a list in a list begins where it stands.
 */
export function wrap(text: string): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const [indent = ''] = /^ +(?=(?:-|\d+\.) )/.exec(paragraph) ?? [];
      const wrapped: string[] = [indent];
      for (const word of paragraph.trim().split(/ +/)) {
        const line = wrapped.at(-1)!;
        if (line !== indent && line.length + 1 + word.length >= WIDTH) wrapped.push(word);
        else wrapped[wrapped.length - 1] = line === indent ? line + word : `${line} ${word}`;
      }
      return wrapped.join(' \n');
    })
    .join('\n');
}
