import { escapeHtml, isHtmlElement } from '@telecom-valley/richtext';
import { Marked, type Token, type Tokens } from 'marked';
import { besideCode } from './beside-code.ts';
import { lists } from './markdown-lists.ts';
import { nearMarkdown } from './near-markdown.ts';
import { toMarkdownLists } from './pasted-lists.ts';
import { hideTypedSigns, showTypedSigns } from './typed-signs.ts';

/** Equal signs below words, three at least. */
const UNDERLINE = /^(?:.+\n)+? {0,3}={3,} *(?:\n|$)/;

/**
 * Who types lines means lines, and who moves them in means no code: that stands between fences. Dashes end what stands
 * above them, and make no heading of a name; one tilde says « about » and strikes nothing out.
 */
const markdown = new Marked(
  {
    breaks: true,
    tokenizer: {
      code: () => undefined,
      lheading: (text) => (UNDERLINE.test(text) ? false : undefined),
      del: (text) => (text.startsWith('~~') ? false : undefined),
    },
    extensions: [lists],
    walkTokens(token) {
      if (isBareAddress(token)) token.href = token.href.replace('http:', 'https:');
    },
  },
  nearMarkdown,
);

/** « www.pole.example », which browsers ask for as `https:`. */
function isBareAddress(token: Token): token is Tokens.Link {
  return token.type === 'link' && /^www\./i.test(token.raw);
}

const TAG = /<\/?([a-z][\w-]*)([^>]*)>/gi;

/** Words behind the name of an element: but for those of HTML, no element that stands in a text has such attributes. */
const WORDS =
  /^(?=\s)(?!(?:\s+(?:async|checked|controls|defer|disabled|hidden|noshade|nowrap|open|reversed))+\s*$)(?:\s+[\w-]+)+\s*$/i;

/** What an editor wrote as HTML. What is no mark-up between its brackets is a text: « a<b et c>d », « <Jean Dupont> ». */
export function toEditorialHtml(written: string): string {
  const read = besideCode(written, (text) => toMarkdownLists(hideTypedSigns(text)));
  const html = parse(read).replaceAll(TAG, (tag, name: string, rest: string) => {
    const isElement = isHtmlElement(name.toLowerCase()) && !WORDS.test(rest);
    return isElement ? tag : escapeHtml(tag);
  });
  return showTypedSigns(html);
}

/** What is nested deeper than there is room to read it stands as it was typed. */
function parse(read: string): string {
  try {
    return markdown.parse(read, { async: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `<p>${escapeHtml(read)}</p>`;
  }
}
