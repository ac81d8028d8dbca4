import type { Cell } from './table-rows.ts';
import { tidyLine } from './tidy-line.ts';
import type { RichElement, RichText } from './tree.ts';

/**
 * A table as a paragraph, a row to a line: the narrowest screen and plain text show it whole. Under a row of headings
 * each word stands behind its own, `Place: Nice · Date: 3 December`; else the cells stand beside one another.
 */
export function readTable(
  rows: readonly (readonly Cell[])[],
  read: (nodes: Cell['nodes']) => RichText,
): RichElement[] {
  const [first = [], ...others] = rows.filter((row) => row.length > 0);
  const isHead = others.length > 0 && first.every(({ isHeading }) => isHeading);
  const heads = isHead ? first.map((cell) => tidyLine(read(cell.nodes))) : [];
  const lines = (isHead ? others : [first, ...others]).map((row) =>
    row
      .map((cell, at) => ({ cell, head: heads[at], words: tidyLine(read(cell.nodes)) }))
      .filter(({ words }) => words.length > 0)
      .flatMap(({ cell, head, words }, at): RichText => [
        ...(at > 0 ? [' · '] : []),
        ...headOf(head),
        ...wordsOf(cell, words),
      ]),
  );
  const children = tidyLine(lines.flatMap((line) => [...line, { tag: 'br' as const }]));
  return children.length > 0 ? [{ tag: 'p', children }] : [];
}

function headOf(head: RichText = []): RichText {
  if (head.length === 0) return [];
  const last = head.at(-1);
  const named = typeof last === 'string' ? [...head.slice(0, -1), `${last}:`] : [...head, ':'];
  return [{ tag: 'strong', children: named }, ' '];
}

/** What heads its row, or its column where nothing stands below it. */
function wordsOf({ isHeading }: Cell, words: RichText): RichText {
  return isHeading ? [{ tag: 'strong', children: words }] : words;
}
