import type { RichElement, RichText } from './tree.ts';

/**
 * A rich text as plain text: paragraphs apart by an empty line, list items behind dashes or numbers, and
 * the address of a link behind its words where they do not show it.
 */
export function toText(tree: RichText): string {
  return blocksOf(tree).join('\n\n');
}

function blocksOf(tree: RichText): string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = () => {
    if (line.trim() !== '') blocks.push(line.trim());
    line = '';
  };
  for (const node of tree) {
    if (typeof node === 'string' || isInline(node)) {
      line += inline(node);
    } else {
      endLine();
      const text = block(node);
      if (text !== '') blocks.push(text);
    }
  }
  endLine();
  return blocks;
}

function block(node: RichElement): string {
  const children = node.children ?? [];
  if (node.tag === 'ul' || node.tag === 'ol') {
    return children
      .filter((item) => typeof item !== 'string')
      .map((item, index) => {
        const mark = node.tag === 'ul' ? '- ' : `${(node.start ?? 1) + index}. `;
        const text = blocksOf(item.children ?? []).join('\n');
        return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
      })
      .join('\n');
  }
  if (node.tag === 'blockquote') return toText(children).replaceAll(/^/gm, '> ');
  return blocksOf(children).join('\n\n');
}

function inline(node: string | RichElement): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  const words = (node.children ?? []).map(inlineOf).join('');
  const address = (node.href ?? '').replace(/^(?:mailto|tel):/i, '');
  const isShown = address === '' || words.includes(address) || bare(words) === bare(address);
  return isShown ? words : `${words} (${address})`;
}

function inlineOf(node: string | RichElement): string {
  return typeof node === 'string' || isInline(node) ? inline(node) : block(node);
}

function isInline({ tag }: RichElement): boolean {
  return tag === 'a' || tag === 'strong' || tag === 'em' || tag === 'code' || tag === 'br';
}

/** An address as people write it. */
function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
}
