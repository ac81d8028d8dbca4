import { decodeEntities } from './entities.ts';
import { htmlText } from './html-text.ts';
import { oneLine } from './one-line.ts';

/** Mark-up that a title may be written in; any other tag in it is a word: "What is new in <canvas>". */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|div|em|font|h[1-6]|i|img|ins|del|kbd|li|mark|ol|p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|ul|var)$/i;

/** The words of a title, in one line. */
export function titleText(html: string): string {
  const tags = [...html.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*>/gi)];
  // "if a<b and c>d" opens no element.
  const isMarkup =
    tags.every(([, , name]) => INLINE.test(name!)) &&
    tags.some(([, slash, name]) => slash === '/' || /^(?:br|img)$/i.test(name!));
  const text = isMarkup ? htmlText(html) : decodeEntities(html);
  return oneLine(text);
}
