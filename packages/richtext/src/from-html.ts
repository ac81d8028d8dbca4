import { blocks, boundaries, dropped, inlines } from './html-elements.ts';
import { parseHtml } from './parse-html.ts';
import { readTable } from './read-table.ts';
import { tableRows } from './table-rows.ts';
import { tidyLine } from './tidy-line.ts';
import { isLinkable, MAX_DEPTH, type RichElement, type RichText } from './tree.ts';

type HtmlNode = ReturnType<typeof parseHtml>[number];
type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

interface Place {
  /** What relative addresses are relative to. */
  readonly base: string | undefined;
  readonly depth: number;
}

/**
 * Reads any HTML, however broken, into a small tree: words, links and blocks are kept; everything that
 * could run, load or lay out is not.
 *
 * @param base - what relative addresses are relative to; without it their links go and their words stay
 */
export function fromHtml(html: string, base?: string): RichText {
  return readBlocks(parseHtml(html), { base, depth: 0 });
}

/** Blocks as they are, and each run of words between them as a paragraph. */
function readBlocks(nodes: readonly HtmlNode[], place: Place): RichElement[] {
  const read: RichElement[] = [];
  let words: (string | RichElement)[] = [];
  const endParagraph = () => {
    const children = tidyLine(words);
    if (children.length > 0) read.push({ tag: 'p', children });
    words = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      words.push(...readInline(node, place));
      continue;
    }
    endParagraph();
    if (place.depth < MAX_DEPTH)
      read.push(...readBlock(node, { ...place, depth: place.depth + 1 }));
    else words.push(textOf(node));
  }
  endParagraph();
  return read;
}

function readBlock(element: HtmlElement, place: Place): RichElement[] {
  const rows = tableRows(element);
  if (rows) return readTable(rows, (nodes) => nodes.flatMap((node) => readInline(node, place)));
  const tag = blocks.get(element.name);
  // An item without its list is a block like any other.
  if (tag === undefined || tag === 'li') return readBlocks(element.children, place);
  const children = readContent(tag, element.children, place);
  if (children.length === 0) return [];
  const start = tag === 'ol' ? startOf(element.attribs.start) : undefined;
  return [{ tag, ...(start !== undefined && { start }), children }];
}

function startOf(written = '1'): number | undefined {
  const start = /^\d{1,9}$/.test(written) ? Number(written) : 1;
  return start === 1 ? undefined : start;
}

function readContent(tag: RichElement['tag'], nodes: readonly HtmlNode[], place: Place): RichText {
  if (tag === 'blockquote') return readBlocks(nodes, place);
  if (tag === 'ul' || tag === 'ol') return readItems(nodes, place);
  const words = nodes.flatMap((node) => readInline(node, place));
  return tag === 'pre' ? words.filter((word) => word !== '') : tidyLine(words);
}

function readItems(nodes: readonly HtmlNode[], place: Place): RichElement[] {
  return nodes.flatMap((node) => {
    const content = readBlocks(
      nameOf(node) === 'li' ? (node as HtmlElement).children : [node],
      place,
    );
    const [only, second] = content;
    if (only === undefined) return [];
    const isOneLine = only.tag === 'p' && second === undefined;
    return [{ tag: 'li', children: isOneLine ? (only.children ?? []) : content }];
  });
}

function readInline(node: HtmlNode, place: Place): RichText {
  if (node.type === 'text') return [node.data];
  const name = nameOf(node);
  if (name === '' || dropped.has(name)) return [];
  if (place.depth >= MAX_DEPTH) return [textOf(node)];
  const inside = { ...place, depth: place.depth + 1 };
  const { attribs, children: nodes } = node as HtmlElement;
  const children = nodes.flatMap((child) => readInline(child, inside));
  if (isBlock(node)) return [LINE_BREAK, ...children, LINE_BREAK];
  const tag = inlines.get(name);
  if (tag === undefined) return children;
  if (tag === 'br') return [LINE_BREAK, ...children];
  if (tag !== 'a') return [{ tag, children }];
  const href = linkOf(attribs.href, place.base);
  return href === undefined ? children : [{ tag, href, children }];
}

const LINE_BREAK: RichElement = { tag: 'br' };

/** The address of a link as a tree may have it. */
export function linkOf(address: string | undefined, base?: string): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const { href } = new URL(address, base);
  return isLinkable(href) ? href : undefined;
}

/** All words below a node, without calling itself. */
export function textOf(node: HtmlNode): string {
  const words: string[] = [];
  const ahead: HtmlNode[] = [node];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.type === 'text') words.push(next.data);
    if ('children' in next && !dropped.has(nameOf(next))) ahead.push(...next.children.toReversed());
  }
  return words.join(' ');
}

function isBlock(node: HtmlNode): node is HtmlElement {
  const name = nameOf(node);
  return blocks.has(name) || boundaries.has(name);
}

function nameOf(node: HtmlNode): string {
  return 'name' in node && 'attribs' in node ? node.name : '';
}
