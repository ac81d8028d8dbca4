import { explain, type Finding } from '@telecom-valley/errors';
import { escapeHtml } from '@telecom-valley/richtext';
import type { Language } from '@telecom-valley/words';
import { Parser } from 'htmlparser2';
import { SIGNS } from './signs.ts';

/** What has words of its own: a finding can stand after it. */
const BLOCK = /^(?:h[1-6]|li|p|td)$/;

const COLOURS = { error: '#b3261e', warning: '#8a6100', info: '#0b5394' } as const;

/** Shorter words are found anywhere. */
const FEWEST_SIGNS = 4;

/** A block of a letter: what it says, and where it leads. */
interface Block {
  readonly words: string;
  readonly addresses: readonly string[];
  /** Where it ends in the HTML. */
  readonly end: number;
}

/** A letter with its findings beside what they speak of: each after the first block that it can mean. */
export function annotate(html: string, findings: readonly Finding[], language: Language): string {
  const blocks = blocksIn(html);
  const notes = findings
    .map((finding) => ({ finding, end: placeOf(finding, blocks) }))
    .filter((note) => note.end !== undefined);
  return notes
    .toSorted((a, b) => b.end! - a.end!)
    .reduce(
      (all, { finding, end }) => all.slice(0, end) + noteOf(finding, language) + all.slice(end),
      html,
    );
}

function noteOf(finding: Finding, language: Language): string {
  const { message, hint } = explain(finding, language);
  const colour = COLOURS[finding.severity];
  return `<div lang="${language}" style="margin:4px 0 12px;padding:6px 10px;border-left:4px solid ${colour};background:#fff7e6;color:#1b242c;font:14px/1.4 system-ui,sans-serif;text-align:left"><b style="color:${colour}">${SIGNS[finding.severity]}</b> ${escapeHtml(message)}<br>${escapeHtml(hint)}</div>`;
}

function placeOf({ values, where }: Finding, blocks: readonly Block[]): number | undefined {
  const said = [...Object.values(values), where.path ?? ''].map(String);
  const words = said.map(signsOf).filter((signs) => signs.length >= FEWEST_SIGNS);
  const found =
    blocks.find(({ addresses }) => addresses.some((address) => said.includes(address))) ??
    blocks.find((block) => words.some((part) => block.words.includes(part)));
  return found?.end;
}

function blocksIn(html: string): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let addresses: string[] = [];
  const parser = new Parser({
    onopentag(name, { href, src }) {
      if (name === 'style' || name === 'title' || BLOCK.test(name)) {
        words = '';
        addresses = [];
      }
      for (const address of [href, src]) if (address) addresses.push(address);
    },
    ontext(text) {
      words += text;
    },
    onclosetag(name) {
      if (!BLOCK.test(name)) return;
      if (words !== '' || addresses.length > 0) {
        blocks.push({ words: signsOf(words), addresses, end: parser.endIndex + 1 });
      }
      words = '';
      addresses = [];
    },
  });
  parser.end(html);
  return blocks;
}

/** Letters and figures alone: spaces and quotation marks differ with the language. */
function signsOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
