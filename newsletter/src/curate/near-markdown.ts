import type { MarkedExtension, TokenizerExtension } from 'marked';
import { NOTED } from '../is-noted.ts';

const ENDS_NOTED = new RegExp(`${NOTED}$`, 'u');

/** Stars that lead to a note, or begin it in brackets: nothing is bold or in italics from there. */
const notes: TokenizerExtension = {
  name: 'notes',
  level: 'inline',
  tokenizer(text, tokens) {
    const before = tokens.at(-1)?.raw ?? '';
    const [raw] =
      (ENDS_NOTED.test(before) ? /^\*(?:(?!\*)|\*(?![\p{L}\p{N}*]))/u.exec(text) : null) ??
      (before.endsWith('(') ? /^\*+(?=\))/.exec(text) : null) ??
      [];
    return raw === undefined ? undefined : { type: 'text', raw, text: raw };
  },
};

/** Bold, whatever stands beside its stars on either side: « ** Attention ** », « **Important :**venez ». */
const bold: TokenizerExtension = {
  name: 'bold',
  level: 'inline',
  tokenizer(text, tokens) {
    const [raw, words] = /^\*\*(?!\s+\*)([^*\n`]+)\*\*(?!\*)/.exec(text) ?? [];
    const before = tokens.at(-1)?.raw ?? '';
    if (raw === undefined || words === undefined) return;
    if (ENDS_NOTED.test(before) || /[*(]$/.test(before)) return;
    return { type: 'strong', raw, text: words, tokens: this.lexer.inlineTokens(words) };
  },
};

const APART =
  /^(!?\[[^[\]\n]+\])[ \t]*\([ \t]*((?:https?:\/\/|www\.|mailto:)[^()"<>\n]+?)[ \t]*\)/i;

/** A link with a space between its brackets, or in its address. */
const links: TokenizerExtension = {
  name: 'links',
  level: 'inline',
  tokenizer(text) {
    const [raw, words, address] = APART.exec(text) ?? [];
    if (raw === undefined) return;
    const [link] = this.lexer.inlineTokens(`${words}(<${address}>)`);
    return link && { ...link, raw };
  },
};

/** A heading without a space behind its signs. A single one may be that of a word: « #SophiaAntipolis ». */
const headings: TokenizerExtension = {
  name: 'headings',
  level: 'block',
  start(text) {
    const before = text.search(/\n {0,3}#{2,6}[^#\s]/);
    return before === -1 ? undefined : before + 1;
  },
  tokenizer(text) {
    const [raw, signs, title] = /^ {0,3}(#{2,6})(?!#)(\S.*)(?:\n+|$)/.exec(text) ?? [];
    if (raw === undefined || signs === undefined || title === undefined) return;
    const tokens = this.lexer.inline(title);
    return { type: 'heading', raw, depth: signs.length, text: title, tokens };
  },
};

/** What is nearly Markdown, as it was meant. */
export const nearMarkdown: MarkedExtension = { extensions: [notes, bold, links, headings] };
