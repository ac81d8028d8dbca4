import { escapeHtml, isHtmlElement } from '@telecom-valley/richtext';
import { Marked } from 'marked';

/** Who types lines means lines, and who moves one in means no code: that stands between fences. */
const markdown = new Marked({ breaks: true, tokenizer: { code: () => undefined } });

/** A sentence may begin with a year, and no list of an editor's is as long. */
const YEAR = /^( {0,3}\d{4,})([.)])(?=\s)/gm;

/** Lines that begin with a sign of a list that Markdown does not know. */
const SIGNED = /(?:^ *[•·–—][ \t\u00A0\u202F]+\S.*(?:\n|$)){2,}/gm;

/** What stands between its fences is as it is. */
const CODE = /(^ {0,3}(?:```|~~~)[^]*?^ {0,3}(?:```|~~~))/m;

const TAG = /<\/?([a-z][\w-]*)([^>]*)>/gi;

/** Words behind the name of an element: but for those of HTML, no element that stands in a text has such attributes. */
const WORDS =
  /^(?=\s)(?!(?:\s+(?:async|checked|controls|defer|disabled|hidden|noshade|nowrap|open|reversed))+\s*$)(?:\s+[\w-]+)+\s*$/i;

/** What an editor wrote as HTML. What is no mark-up between its brackets is a text: « a<b et c>d », « <Jean Dupont> ». */
export function toEditorialHtml(written: string): string {
  const parts = written.split(CODE);
  const read = markdown.lexer(
    parts.map((part, at) => (at % 2 === 0 ? inMarkdown(part) : part)).join(''),
  );
  return markdown.parser(read).replaceAll(TAG, (tag, name: string, rest: string) => {
    const isElement = isHtmlElement(name.toLowerCase()) && !WORDS.test(rest);
    return isElement ? tag : escapeHtml(tag);
  });
}

function inMarkdown(written: string): string {
  return written.replaceAll(YEAR, '$1\\$2').replaceAll(SIGNED, asList);
}

/** The empty line keeps what follows out of the last item. */
function asList(lines: string): string {
  const [indent] = /^ */.exec(lines)!;
  // Markdown knows no list that begins further in.
  const tooFar = new RegExp(`^ {0,${Math.max(0, indent.length - 3)}}`, 'gm');
  return `${lines.replaceAll(tooFar, '').replaceAll(/^( *)[•·–—]\s+/gm, '$1- ')}\n`;
}
