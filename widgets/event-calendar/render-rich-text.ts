import type { RichText } from '@telecom-valley/richtext/anywhere';

/** A rich text, node by node: no markup of it is ever parsed. */
export function renderRichText(text: RichText): (Node | string)[] {
  return text.map((node) => {
    if (typeof node === 'string') return node;
    const { tag, href, children = [] } = node;
    const element = document.createElement(tag);
    if (href) {
      element.setAttribute('href', href);
      element.setAttribute('rel', 'noreferrer');
    }
    element.append(...renderRichText(children));
    return element;
  });
}
