import type { MarkedExtension, Token, TokenizerExtension } from 'marked';
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

/** Stars that end nothing for Markdown, which goes on behind them, or begins there. */
const GOES_ON = String.raw`\*\*(?:[^*]|\s\*\*(?=\s))*[^\s*]\*\*`;

const BOLD = new RegExp(
  String.raw`^\*\*(?!\s*[*,.;:!?…)\]»”])([^*\n\x60]+)(?!${GOES_ON})\*\*(?!\*)`,
  'u',
);

/**
 * Bold, whatever stands beside its stars: « ** Attention ** », « **Important :**venez ». With a space behind the first
 * ones, words beside it make it a sum or a note: « 2 ** 3 ** 4 ».
 */
const bold: TokenizerExtension = {
  name: 'bold',
  level: 'inline',
  tokenizer(text, tokens) {
    const [raw, words] = BOLD.exec(text) ?? [];
    if (raw === undefined || words === undefined) return;
    const before = tokens.at(-1)?.raw.slice(-2) ?? '';
    if (ENDS_NOTED.test(before) || /[*(]$/.test(before)) return;
    if (/^\s/.test(words) && isAmongWords(tokens, text.slice(raw.length))) return;
    return { type: 'strong', raw, text: words, tokens: this.lexer.inlineTokens(words) };
  },
};

/** On their line before, or right behind. */
function isAmongWords(tokens: readonly Token[], behind: string): boolean {
  const before = tokens.map(({ raw }) => raw).join('');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /[\p{L}\p{N}]/u.test(line) || /^[ \t]*[\p{L}\p{N}]/u.test(behind);
}

/** « [ici] (https://x.example/) » */
const APART = /^(!?\[[^[\]\n]+\])[ \t]+\([ \t]*((?:https?:\/\/|mailto:)[^()\s"<>]+)[ \t]*\)/i;

/** « [Plan](https://x.example/Plan AG.pdf) »: a title or a second address is no part of one. */
const SPACED =
  /^(!?\[[^[\]\n]+\])\([ \t]*((?:https?:\/\/|mailto:[^()\s'"“«‘,@<>]+@)(?:(?!:\/\/|\swww\.)[^()'"“«‘,@<>\n])+?)[ \t]*\)/i;

/** A link with a space between its brackets, or in its address. */
const links: TokenizerExtension = {
  name: 'links',
  level: 'inline',
  tokenizer(text) {
    const [raw, words, address] = APART.exec(text) ?? SPACED.exec(text) ?? [];
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
