import type { RichText } from './tree.ts';

/** A rich text as HTML, each text and address escaped. */
export function toHtml(tree: RichText): string {
  return tree
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      if (node.tag === 'br') return '<br>';
      const href = node.href === undefined ? '' : ` href="${escapeHtml(node.href)}"`;
      const start = node.start === undefined ? '' : ` start="${node.start}"`;
      return `<${node.tag}${href}${start}>${toHtml(node.children ?? [])}</${node.tag}>`;
    })
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it has to stand in HTML, inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
