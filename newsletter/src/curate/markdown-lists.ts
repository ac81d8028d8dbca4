import type { TokenizerAndRendererExtension } from 'marked';
import { BULLETS, SPACE } from './list-signs.ts';

/** A sign of a list that Markdown does not know, with the spaces behind it: bullets are pasted without. */
const SIGN = `(?:[${BULLETS}]|[–—](?=${SPACE}))${SPACE}*(?=\\S)`;

/** With what goes on below it, moved in: an empty line may stand before. */
const ITEM = String.raw` *${SIGN}.*(?:\n(?:[ \t]*\n)?[ \t]+(?![ ${BULLETS}–—\t])\S.*)*`;

const ALL_SIGNED = new RegExp(`^( *)${SIGN}`, 'gm');

/** A line's end, or two before a bullet: word processors keep their items apart. Behind a dash, somebody else says the next. */
const NEXT = String.raw`\n(?:[ \t]*\n(?=[ \t]*[${BULLETS}]))?`;

/** Two at least, or one with a list of its own: a line alone that begins with a dash is what somebody says. */
const SIGNED = new RegExp(
  `^(?:(?= *[${BULLETS}])${ITEM}(?:${NEXT}${ITEM})+|${ITEM}(?:\n${ITEM})+|(?= *[${BULLETS}].*\n +- )${ITEM})`,
);

/** Lines that Markdown takes for code, or for what goes on in the paragraph before. */
const MOVED_IN = new RegExp(String.raw`^(?: {4}| {0,3}\t)[ \t]*(?=\S).*(?:${NEXT}[ \t]*\S.*)*`);

const BEGIN_WITHIN = new RegExp(
  String.raw`\n(?= *${SIGN}|(?: {4}| {0,3}\t)[ \t]*(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t])`,
);

/** Lists behind bullets or dashes, and what is moved in: that is no code, which stands between fences. */
export const lists: TokenizerAndRendererExtension = {
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
  renderer({ tokens = [] }) {
    return this.parser.parse(tokens);
  },
};
