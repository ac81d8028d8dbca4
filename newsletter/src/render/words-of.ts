import type { RichText } from '@telecom-valley/richtext';

/** The words of a rich text in one line. */
export function wordsOf(nodes: RichText): string {
  return allWords(nodes)
    .replaceAll(/[^\S\u00A0\u202F]+/g, ' ')
    .trim();
}

/** Without the marks of lists and quotations, and the addresses of links. */
function allWords(nodes: RichText): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const words = allWords(node.children ?? []);
      return /^(?:a|strong|em|code)$/.test(node.tag) ? words : ` ${words} `;
    })
    .join('');
}
