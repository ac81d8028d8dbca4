import type { RichElement, RichText } from '@telecom-valley/richtext';
import { type Language, typography } from '@telecom-valley/words';

const INLINE: ReadonlySet<RichElement['tag']> = new Set(['a', 'strong', 'em', 'code', 'br']);

/** Stands for the code before a sign: what it is does not matter, that it is there does. */
const CODE = 'x';

/**
 * The words of a rich text, as printers of their language set them. What stands before a sign may be in another
 * element: « *premier* : » has its space all the same. Code stays as it is.
 */
export function setRichText(text: RichText, language: Language): RichText {
  let before = '';
  const set = (nodes: RichText): RichText =>
    nodes.map((node) => {
      if (typeof node === 'string') {
        const told = typography(before + node, language).slice(before.length);
        before = node.slice(-1) || before;
        return told;
      }
      const isCode = node.tag === 'code' || node.tag === 'pre';
      const isInline = INLINE.has(node.tag);
      if (!isInline) before = '';
      const children = isCode ? node.children : node.children && set(node.children);
      if (isCode || !isInline) before = isInline ? CODE : '';
      return children ? { ...node, children } : node;
    });
  return set(text);
}
