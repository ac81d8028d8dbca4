import { isCutShort } from './plain-text.ts';

/** What stands at the end of a title, or of the text that repeats it, and not of both. */
const END = /[\s.…!?]+$/;

/**
 * What a text says beyond the title that it begins with: no reader wants the same words twice. A title that is cut short
 * is gone on with.
 *
 * @param text - a paragraph to a line
 */
export function afterTitle(text: string, title: string): string {
  const name = title.replace(END, '');
  const isShorter = text.length <= name.length;
  if (isShorter && isBeginning(text.replace(END, ''), name)) return '';
  if (name === '' || !isBeginning(name, text)) return text;
  const rest = text.slice(name.length);
  if (/^[\s.…!?]*$/.test(rest)) return '';
  // “Nice” is no beginning of “Nice Acropolis”, nor of “Nice, …”.
  const [, more] = /^(?:[.…!?]+(?=\s)|\n)\s*([^]*)$/.exec(rest) ?? [];
  if (more !== undefined) return more;
  return isCutShort(title) && rest.startsWith(' ') ? `…${rest.trimStart()}` : text;
}

/** Whether a text begins with another, whatever its lines. */
function isBeginning(beginning: string, text: string): boolean {
  const flat = (lines: string) => lines.replaceAll('\n', ' ');
  return flat(text.slice(0, beginning.length)) === flat(beginning);
}
