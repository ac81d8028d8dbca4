import { Parser } from 'htmlparser2';

/** What stands in no line with what is before it. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

/** What holds no words for readers. */
const SILENT = /^(?:head|iframe|math|noscript|object|script|style|svg|template|textarea|title)$/;

/**
 * The words of HTML, however broken, with a line for each block: a story is recognised by them, and cut down to its
 * summary.
 */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const hasElements = isMarkup(html);
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.test(name)) silent += 1;
      else if (BLOCK.test(name)) text += '\n';
    },
    onclosetag(name) {
      if (SILENT.test(name)) silent -= 1;
      else if (BLOCK.test(name)) text += '\n';
    },
    ontext(data) {
      // A line of the source is none that anybody sees.
      if (silent === 0) text += hasElements ? data.replaceAll(/[\r\n]+/g, ' ') : data;
    },
  });
  parser.end(html);
  return text;
}

/** Whether a text has elements: its lines are theirs then. */
export function isMarkup(text: string): boolean {
  return /<[a-z/]/i.test(text);
}
