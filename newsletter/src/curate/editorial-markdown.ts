import { escapeHtml, isHtmlElement } from '@telecom-valley/richtext';
import { marked, type TokensList } from 'marked';

/** A sentence may begin with a year, and no list of an editor's is as long. */
const YEAR = /^( {0,3}\d{4,})([.)])(?=\s)/gm;

/** What stands between its fences is as it is. */
const CODE = /(^ {0,3}(?:```|~~~)[^]*?^ {0,3}(?:```|~~~))/m;

const TAG = /<\/?([a-z][\w-]*)([^>]*)>/gi;

/** Words behind the name of an element: but for those of HTML, no element that stands in a text has such attributes. */
const WORDS =
  /^(?=\s)(?!(?:\s+(?:async|checked|controls|defer|disabled|hidden|noshade|nowrap|open|reversed))+\s*$)(?:\s+[\w-]+)+\s*$/i;

/** Reads what an editor wrote, part by part. */
export function readMarkdown(written: string): TokensList {
  const parts = written.split(CODE);
  return marked.lexer(
    parts.map((part, at) => (at % 2 === 0 ? part.replaceAll(YEAR, '$1\\$2') : part)).join(''),
  );
}

/** The same as HTML. What is no mark-up between its brackets is a text: « a<b et c>d », « <Jean Dupont> ». */
export function toEditorialHtml(written: TokensList): string {
  return marked.parser(written).replaceAll(TAG, (tag, name: string, rest: string) => {
    const isElement = isHtmlElement(name.toLowerCase()) && !WORDS.test(rest);
    return isElement ? tag : escapeHtml(tag);
  });
}
