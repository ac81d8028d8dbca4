import type { RichElement, RichText } from '@telecom-valley/richtext';
import { setPieces } from './set-pieces.ts';

const INLINE: ReadonlySet<RichElement['tag']> = new Set(['a', 'strong', 'em']);

/** Stands for code: what it is does not matter, that it is there does. */
const CODE = 'x';

/** Stands for what begins a line: nothing beyond it matters. */
const LINE = '\n';

/**
 * The words of a rich text, as printers of their language set them. What stands beside a sign may be in another
 * element: « *premier* : » has its space all the same. Code stays as it is.
 */
export function setRichText(text: RichText, language: string): RichText {
  const pieces: string[] = [];
  replacePieces(text, (piece) => {
    pieces.push(piece);
    return piece;
  });
  const set = setPieces(pieces, language).values();
  return replacePieces(text, () => set.next().value!);
}

/** @param replace - is asked for each text in its order, and for what stands between texts */
function replacePieces(nodes: RichText, replace: (piece: string) => string): RichText {
  return nodes.map((node) => {
    if (typeof node === 'string') return replace(node);
    const { tag, children } = node;
    if (tag === 'code') replace(CODE);
    else if (!INLINE.has(tag)) replace(LINE);
    if (!children || tag === 'code' || tag === 'pre') return node;
    const inside = replacePieces(children, replace);
    if (!INLINE.has(tag)) replace(LINE);
    return { ...node, children: inside };
  });
}
