import { type Finding, trouble, type Where } from '@telecom-valley/errors';
import { type Document, isAlias, isPair, isScalar, visit, type YAMLError } from 'yaml';
import { isStray } from './is-stray.ts';

/** More than one can mend at once is not read. */
const MOST = 5;

/** Mistakes that make nothing else unreadable. */
const ALONE: readonly Finding['rule'][] = ['yaml-hash', 'yaml-mark', 'yaml-star'];

/** Spaces that look like those which YAML counts, and are none. */
const FALSE_SPACES = /^[ \t]*[\u00A0\u2000-\u200B\u202F\u3000]/gm;

interface Slip {
  readonly offset: number;
  readonly rule: Finding['rule'];
  readonly values?: Finding['values'];
}

/**
 * What is no YAML, for people who do not know it. One slip makes the lines after it unreadable as well: of a run of
 * lines the first is named. Where lines begin with what YAML does not count, nothing else can be told.
 */
export function yamlFindings(
  document: Document.Parsed,
  text: string,
  where: (offset: number) => Where,
): Finding[] {
  // A word with an exclamation mark before it is taken for a type, and would be missing.
  const unread = [...document.errors, ...document.warnings].map((error) =>
    slipOf(error, document, text),
  );
  const slips = [
    ...falseSpaces(document, text),
    ...unread,
    ...strayAliases(document),
    ...lostMarks(document, text),
    ...lostTexts(document, text),
  ]
    .map(({ offset, rule, values }) => trouble(rule, values, where(offset)))
    .toSorted((a, b) => a.where.line! - b.where.line!);
  const uncounted = slips.find(({ rule }) => rule === 'yaml-tab' || rule === 'yaml-spaces');
  if (uncounted) return [uncounted];
  return slips
    .filter(({ rule, where: { line } }, at) => {
      const before = slips[at - 1]?.where.line ?? 0;
      return at === 0 || line! > before + (ALONE.includes(rule) ? 0 : 1);
    })
    .slice(0, MOST);
}

function slipOf({ code, message, pos }: YAMLError, document: Document.Parsed, text: string): Slip {
  const [offset, end] = pos;
  const written = text.slice(offset, end).split('\n')[0]!.trim();
  const isAfterKey = /:\s/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
  const empty = emptyBefore(text, offset);
  if (empty) return empty;
  switch (code) {
    case 'TAB_AS_INDENT':
      return { offset, rule: 'yaml-tab' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/["']/.test(text[offset]!)) return { offset, rule: 'yaml-quotes-within' };
      return goesOn(text, offset)
        ? { offset: nextLine(text, offset), rule: 'yaml-indent' }
        : { offset, rule: 'yaml-colon' };
    case 'MULTILINE_IMPLICIT_KEY':
      return isAfterKey
        ? { offset: nextLine(text, offset), rule: 'yaml-indent' }
        : { offset, rule: 'yaml-key' };
    case 'BAD_INDENT':
      return { offset, rule: message.startsWith('Flow') ? 'yaml-unclosed' : 'yaml-indent' };
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) {
        // A quotation that never ends is found at its end, or at that of the file.
        const opened = quotationIn(document, ([, end]) => end >= offset);
        return { offset: opened ?? offset, rule: 'yaml-unclosed' };
      }
      if (message.startsWith('Sequence item')) return { offset, rule: 'yaml-indent' };
      return { offset, rule: message.startsWith('Missing ,') ? 'yaml-comma' : 'yaml-key' };
    case 'BLOCK_IN_FLOW':
      return { offset, rule: 'yaml-comma' };
    case 'MULTIPLE_DOCS':
      return { offset, rule: 'yaml-documents' };
    case 'DUPLICATE_KEY':
      return { offset, rule: 'key-twice', values: { key: wordAt(text, offset) } };
    case 'UNEXPECTED_TOKEN': {
      const ended = quotationIn(
        document,
        ([, end]) => end <= offset && /^[ \t]*$/.test(text.slice(end, offset)),
      );
      return ended === undefined
        ? { offset, rule: 'yaml-quotes', values: { written } }
        : { offset: ended, rule: 'yaml-quotes-within' };
    }
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'BAD_DQ_ESCAPE':
    case 'TAG_RESOLVE_FAILED':
      return { offset, rule: 'yaml-quotes', values: { written } };
    default:
      return { offset, rule: 'file-broken', values: { reason: message } };
  }
}

/** Whether it is the next line that has the colon: it is further right than it should be. */
function goesOn(text: string, offset: number): boolean {
  return !/:\s/.test(text.slice(offset, nextLine(text, offset)).trimEnd());
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the first quotation begins whose beginning and end are such. */
function quotationIn(
  document: Document,
  isIt: (range: readonly [number, number, number]) => boolean,
): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range || !isIt(range)) return undefined;
      [opened] = range;
      return visit.BREAK;
    },
  });
  return opened;
}

const EMPTY = /(\[ *\]|\{ *\}|""|'')(?:[ \t]+#.*)?\s+$/;

/** What says that there is nothing behind a key, where something follows that belongs to it. */
function emptyBefore(text: string, offset: number): Slip | undefined {
  const found = EMPTY.exec(text.slice(0, offset));
  if (!found || text.slice(offset).trim() === '') return undefined;
  const { index } = found;
  const written = found[1]!;
  const next = offset + text.slice(offset).search(/\S/);
  const line = text.slice(text.lastIndexOf('\n', index) + 1);
  const further = columnOf(next, text) - 1 - line.search(/[^ \t-]/);
  const belongs = further > 0 || (further === 0 && text[next] === '-');
  // What stands below a text may be the next key.
  const isKey = /^["']/.test(written) && !goesOn(text, next);
  return belongs && !isKey ? { offset: index, rule: 'yaml-empty', values: { written } } : undefined;
}

function wordAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))![0].trim();
}

/** Lines that begin with spaces of another kind, unless they are lines of a text. */
function falseSpaces(document: Document.Parsed, text: string): Slip[] {
  const texts: (readonly number[])[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.type !== 'PLAIN' && node.range) texts.push(node.range);
    },
  });
  return [...text.matchAll(FALSE_SPACES)]
    .map(({ index }) => index)
    .filter((offset) => !texts.some(([from, to]) => offset >= from! && offset < to!))
    .map((offset) => ({ offset, rule: 'yaml-spaces' as const }));
}

function strayAliases(document: Document.Parsed): Slip[] {
  const stray: Slip[] = [];
  visit(document, {
    Alias(_key, alias, path) {
      if (!isStray(alias, path, document)) return;
      const written = `*${alias.source}`;
      stray.push({ offset: alias.range![0], rule: 'yaml-star', values: { written } });
    },
  });
  return stray;
}

/** What YAML takes for the name of a text that nothing asks for by it, or for its kind: `&Co`, and `!` with a space behind it. */
function lostMarks(document: Document.Parsed, text: string): Slip[] {
  const asked = new Set<string>();
  visit(document, { Alias: (_key, { source }) => void asked.add(source) });
  const lost: Slip[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || !node.range) return;
      const { anchor, tag, range } = node;
      const isName = Boolean(anchor) && !asked.has(anchor!);
      if (!isName && tag !== '!') return;
      const written = isName ? `&${anchor}` : '!';
      const offset = text.lastIndexOf(written, range[0] - 1);
      lost.push({ offset, rule: 'yaml-mark', values: { written } });
    },
  });
  return lost;
}

/** What YAML takes for a comment, and who writes `#1` or `#French` in a text, or goes on with it below, does not. */
function lostTexts(document: Document.Parsed, text: string): Slip[] {
  const lost: Slip[] = [];
  visit(document, {
    Scalar(key, { type, range }, path) {
      if (key === 'key' || type !== 'PLAIN' || !range) return;
      const [, before, written] = REMARK.exec(text.slice(range[1])) ?? [];
      if (written === undefined) return;
      const offset = range[1] + before!.length;
      const parent = path.at(-1);
      const owner = isPair(parent) && isScalar(parent.key) ? parent.key.range![0] : range[0];
      // What stands no further right than its key may be a key that was taken out.
      const isBelow = before!.includes('\n');
      if (isBelow && columnOf(offset, text) <= columnOf(owner, text)) return;
      lost.push({ offset, rule: 'yaml-hash', values: { written } });
    },
  });
  return lost;
}

const REMARK = /^([ \t]*(?:\r?\n[ \t]+)?)(#[^\s#]\S*)/;

function columnOf(offset: number, text: string): number {
  return offset - text.lastIndexOf('\n', offset - 1);
}
