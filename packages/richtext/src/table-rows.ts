import { blocks, boundaries, dropped } from './html-elements.ts';
import type { parseHtml } from './parse-html.ts';

type HtmlNode = ReturnType<typeof parseHtml>[number];

/** A cell of a table, by what stands in it. */
export interface Cell {
  readonly isHeading: boolean;
  readonly nodes: readonly HtmlNode[];
}

/**
 * The rows of a table whose cells hold words alone; undefined for what is no such table: one that lays a page out
 * holds blocks.
 */
export function tableRows(table: HtmlNode): readonly (readonly Cell[])[] | undefined {
  if (nameOf(table) !== 'table') return undefined;
  const rows = childrenOf(table)
    .flatMap((part) => (/^(?:thead|tbody|tfoot)$/.test(nameOf(part)) ? childrenOf(part) : [part]))
    .filter((part) => part.type !== 'text' || part.data.trim() !== '');
  const cells = rows.map((row) => childrenOf(row).filter((cell) => /^t[dh]$/.test(nameOf(cell))));
  const isOfWords =
    rows.every((row) => nameOf(row) === 'tr') &&
    cells.flat().every((cell) => !childrenOf(cell).some(holdsBlock));
  if (!isOfWords) return undefined;
  return cells.map((row) =>
    row.map((cell) => ({ isHeading: nameOf(cell) === 'th', nodes: childrenOf(cell) })),
  );
}

function holdsBlock(node: HtmlNode): boolean {
  const name = nameOf(node);
  if (dropped.has(name)) return false;
  return blocks.has(name) || boundaries.has(name) || childrenOf(node).some(holdsBlock);
}

function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'children' in node ? node.children : [];
}

function nameOf(node: HtmlNode): string {
  return 'name' in node && 'attribs' in node ? node.name : '';
}
