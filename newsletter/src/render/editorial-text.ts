import type { RichElement, RichText } from '@telecom-valley/richtext';
import { isSameNumber } from '../is-same-number.ts';
import type { Citation, Cite } from './cite.ts';
import { lines, room, underline, wrap } from './text-lines.ts';

/** The editor's words as plain text, a block to an entry: headings underlined, links numbered below it, code as it is. */
export function editorialText(editorial: RichText, cite: Cite): string[] {
  return editorial.map((node) => {
    const cited: Citation[] = [];
    const note: Cite = (address) => {
      const citation = cite(address);
      cited.push(citation);
      return citation;
    };
    return lines(blockText(node, '', note), ...cited.map(({ line }) => line));
  });
}

/** @param before - what stands before its first line, and as much room before the others: the mark of an item */
function blockText(node: string | RichElement, before: string, cite: Cite): string {
  if (typeof node === 'string') return wrap(node, before);
  const { tag, start = 1, children = [] } = node;
  switch (tag) {
    case 'h3':
    case 'h4': {
      const title = inlineText(children, cite);
      return before === '' ? underline(title, '-') : wrap(title, before);
    }
    case 'pre':
      return codeText(inlineText(children, cite), before);
    case 'ul':
    case 'ol':
      return inside(children, before, '\n', cite, (at) =>
        tag === 'ul' ? '- ' : `${start + at}. `,
      );
    case 'blockquote':
      return inside(children, before, '\n\n', cite, () => '> ');
    default:
      return children.some(isBlock)
        ? inside(children, before, '\n', cite, () => '')
        : wrap(inlineText(tag === 'p' || tag === 'li' ? children : [node], cite), before);
  }
}

function inside(
  nodes: RichText,
  before: string,
  between: string,
  cite: Cite,
  mark: (at: number) => string,
): string {
  return nodes
    .map((node, at) => blockText(node, (at === 0 ? before : room(before)) + mark(at), cite))
    .join(between);
}

/** Each line as it was written: none goes on in the next. */
function codeText(code: string, before: string): string {
  return code
    .replace(/\n+$/, '')
    .split('\n')
    .map((line, at) => ((at === 0 ? before : room(before)) + line).trimEnd())
    .join('\n');
}

function inlineText(nodes: RichText, cite: Cite): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.tag === 'br') return '\n';
      const words = inlineText(node.children ?? [], cite);
      const { href } = node;
      return href === undefined || isShown(href, words)
        ? words
        : `${words} ${cite(bare(href)).mark}`;
    })
    .join('');
}

function bare(href: string): string {
  return href.replace(/^(?:mailto|tel):/i, '');
}

/** As a whole, but for a slash at its end: « https://x.example/a » is not in « https://x.example/a-b ». */
function isShown(href: string, words: string): boolean {
  if (/^tel:/i.test(href)) return isSameNumber(words, bare(href));
  const address = bare(href).replace(/\/$/, '');
  // Mail programs make a link of it, as of the whole.
  const shown = /(?<![\w/])www\./i.test(words) ? address.replace(/^https?:\/\//i, '') : address;
  return words.split(/[\s«»<>()"]+/).some((word) => word.replace(/\/?[.,;:!?]*$/, '') === shown);
}

function isBlock(node: string | RichElement): boolean {
  return typeof node !== 'string' && !/^(?:a|strong|em|code|br)$/.test(node.tag);
}
