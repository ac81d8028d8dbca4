import { escapeHtml, isHtmlElement } from '@telecom-valley/richtext';
import { Marked, type TokenizerAndRendererExtension } from 'marked';

/** A sentence may begin with a year, and no list of an editor's is as long. */
const YEAR = /^( {0,3}\d{4,})([.)])(?=\s)/gm;

/** What stands between its fences is as it is. */
const CODE = /(^[ \t]*(?:```|~~~)[^]*?^[ \t]*(?:```|~~~))/m;

const SPACE = String.raw`[ \t\u00A0\u202F]`;

/** A sign of a list that Markdown does not know, with the spaces behind it: bullets are pasted without. */
const SIGN = `(?:[•·]|[–—](?=${SPACE}))${SPACE}*(?=\\S)`;

const ITEM = String.raw` *${SIGN}.*(?:\n +(?![ •·–—])\S.*)*`;

const ALL_SIGNED = new RegExp(`^( *)${SIGN}`, 'gm');

/** A line's end, or two before a bullet: word processors keep their items apart. Behind a dash, somebody else says the next. */
const NEXT = String.raw`\n(?:[ \t]*\n(?=[ \t]*[•·]))?`;

/** Two at least: a line alone that begins with a dash is what somebody says. */
const SIGNED = new RegExp(`^(?:(?= *[•·])${ITEM}(?:${NEXT}${ITEM})+|${ITEM}(?:\n${ITEM})+)`);

/** Lines that Markdown takes for code, or for what goes on in the paragraph before. */
const MOVED_IN = new RegExp(String.raw`^(?: {4}| {0,3}\t)[ \t]*(?=\S).*(?:${NEXT}[ \t]*\S.*)*`);

const BEGIN_WITHIN = new RegExp(
  String.raw`\n(?= *${SIGN}|(?: {4}| {0,3}\t)[ \t]*(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t])`,
);

const lists: TokenizerAndRendererExtension = {
  name: 'lists',
  level: 'block',
  start(text) {
    const before = text.search(BEGIN_WITHIN);
    return before === -1 ? undefined : before + 1;
  },
  tokenizer(text) {
    const [raw] = MOVED_IN.exec(text) ?? SIGNED.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const [indent] = /^[ \t]*/.exec(raw)!;
    const written = raw
      .replaceAll(new RegExp(`^[ \t]{0,${indent.length}}`, 'gm'), '')
      .replaceAll(ALL_SIGNED, '$1- ');
    return { type: 'lists', raw, tokens: this.lexer.blockTokens(written, []) };
  },
  renderer: ({ tokens = [] }) => markdown.parser(tokens),
};

/** A line of signs below words. */
const UNDERLINE = /^(?:.+\n)+? {0,3}(=+|-+) *(?:\n|$)/;

/**
 * Who types lines means lines, and who moves them in means no code: that stands between fences. Two dashes begin a
 * signature and make no heading; one tilde says « about » and strikes nothing out.
 */
const markdown = new Marked({
  breaks: true,
  tokenizer: {
    code: () => undefined,
    lheading: (text) => ((UNDERLINE.exec(text)?.[1] ?? '').length < 3 ? undefined : false),
    del: (text) => (text.startsWith('~~') ? false : undefined),
  },
  extensions: [lists],
});

const TAG = /<\/?([a-z][\w-]*)([^>]*)>/gi;

/** Words behind the name of an element: but for those of HTML, no element that stands in a text has such attributes. */
const WORDS =
  /^(?=\s)(?!(?:\s+(?:async|checked|controls|defer|disabled|hidden|noshade|nowrap|open|reversed))+\s*$)(?:\s+[\w-]+)+\s*$/i;

/** What an editor wrote as HTML. What is no mark-up between its brackets is a text: « a<b et c>d », « <Jean Dupont> ». */
export function toEditorialHtml(written: string): string {
  const parts = written.split(CODE);
  const read = markdown.lexer(
    parts.map((part, at) => (at % 2 === 0 ? part.replaceAll(YEAR, '$1\\$2') : part)).join(''),
  );
  return markdown.parser(read).replaceAll(TAG, (tag, name: string, rest: string) => {
    const isElement = isHtmlElement(name.toLowerCase()) && !WORDS.test(rest);
    return isElement ? tag : escapeHtml(tag);
  });
}
