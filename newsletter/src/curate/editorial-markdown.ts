import { escapeHtml, isHtmlElement } from '@telecom-valley/richtext';
import { Marked, type TokensList } from 'marked';

/** A sentence may begin with a year, and no list of an editor's is as long. */
const YEAR = /^ {0,3}\d{4,}[.)]/;

const TAG = /<\/?([a-z][\w-]*)([^>]*)>/gi;

/** Words behind the name of an element: no element that stands in a text has such attributes. */
const WORDS = /^(?:\s+[\w-]+)+\s*$/;

const markdown = new Marked({
  tokenizer: { list: (source) => (YEAR.test(source) ? undefined : false) },
});

/** Reads what an editor wrote, part by part. */
export function readMarkdown(written: string): TokensList {
  return markdown.lexer(written);
}

/** The same as HTML. What is no mark-up between its brackets is a text: « a<b et c>d », « <Jean Dupont> ». */
export function toEditorialHtml(written: TokensList): string {
  return markdown
    .parser(written)
    .replaceAll(TAG, (tag, name: string, rest: string) =>
      isHtmlElement(name.toLowerCase()) && !WORDS.test(rest) ? tag : escapeHtml(tag),
    );
}
