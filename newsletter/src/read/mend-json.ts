import { type Flaw, Flaws } from './flaw.ts';

/** A text in quotes, a comma behind which something closes, or a control character. */
const PARTS = /"[^"\\]*(?:\\[^][^"\\]*)*"|,(?=\s*[\]}])|[^\n\r\t -\uFFFF]/g;

/**
 * Reads JSON as programs write it that put it together by hand, and says what was wrong with it.
 *
 * @throws SyntaxError for what is none
 */
export function mendJson(text: string): {
  readonly value: unknown;
  readonly flaws: readonly Flaw[];
} {
  const bare = text.replace(/^\uFEFF+/, '');
  try {
    return { value: JSON.parse(bare), flaws: [] };
  } catch {
    const flaws = new Flaws(bare);
    const mended = bare.replaceAll(PARTS, (part, index: number) => {
      if (part === ',') {
        flaws.add('comma', index);
        return '';
      }
      return part.replaceAll(/[^ -\uFFFF]/g, (_control, place: number) => {
        flaws.add('control', index + place);
        return ' ';
      });
    });
    return { value: JSON.parse(mended), flaws: flaws.list() };
  }
}
