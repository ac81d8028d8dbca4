import { explain, type Finding } from '@telecom-valley/errors';
import { escapeHtml } from '@telecom-valley/richtext';
import type { Language } from '@telecom-valley/words';
import { Parser } from 'htmlparser2';
import { indexOfWhole } from '../index-of-whole.ts';
import { oneLine } from '../read/index.ts';
import { LOOKS } from './looks.ts';

/** What has words of its own: a finding can stand after it. */
const BLOCK = /^(?:h[1-6]|li|p|td)$/;

/** Fewer are found anywhere: such words are looked for whole, and as they are written. */
const FEWEST_SIGNS = 4;

/** What a finding quotes of a letter: other short words, like `en`, are the finding's own. */
const QUOTED = ['name', 'title', 'words', 'written'];

/** A block of a letter: what it says, and where it leads. */
interface Block {
  readonly text: string;
  /** Its letters and figures. */
  readonly signs: string;
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
  const { sign, ink, ground } = LOOKS[finding.severity];
  return `<div lang="${language}" style="margin:4px 0 12px;padding:6px 10px;border-left:4px solid ${ink[0]};background:${ground[0]};color:#1b242c;font:14px/1.4 system-ui,sans-serif;text-align:left"><b style="color:${ink[0]}">${sign}</b> ${escapeHtml(message)}<br>${escapeHtml(hint)}</div>`;
}

function placeOf({ values, where }: Finding, blocks: readonly Block[]): number | undefined {
  const said = [...Object.values(values), where.path ?? ''].map(String);
  const long = said.map(signsOf).filter((signs) => signs.length >= FEWEST_SIGNS);
  const short = QUOTED.map((key) => oneLine(String(values[key] ?? ''))).filter(
    (words) => words !== '' && signsOf(words).length < FEWEST_SIGNS,
  );
  const found =
    blocks.find(({ addresses }) => addresses.some((address) => said.includes(address))) ??
    blocks.find(
      ({ text, signs }) =>
        long.some((part) => signs.includes(part)) ||
        short.some((words) => indexOfWhole(words, text) !== -1),
    );
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
        blocks.push({
          text: oneLine(words),
          signs: signsOf(words),
          addresses,
          end: parser.endIndex + 1,
        });
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
