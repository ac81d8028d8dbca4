import type { RichElement, RichText } from '@telecom-valley/richtext/anywhere';
import { html, type TemplateResult } from 'lit';

/** A rich text, node by node: no markup of it is ever parsed. */
export function renderRichText(text: RichText): unknown[] {
  return text.map((node) => (typeof node === 'string' ? node : renderElement(node)));
}

function renderElement({ tag, href = '', children = [] }: RichElement): TemplateResult {
  const inside = renderRichText(children);
  switch (tag) {
    case 'p':
      return html`<p>${inside}</p>`;
    case 'h3':
      return html`<h3>${inside}</h3>`;
    case 'h4':
      return html`<h4>${inside}</h4>`;
    case 'ul':
      return html`<ul>
        ${inside}
      </ul>`;
    case 'ol':
      return html`<ol>
        ${inside}
      </ol>`;
    case 'li':
      return html`<li>${inside}</li>`;
    case 'blockquote':
      return html`<blockquote>${inside}</blockquote>`;
    case 'pre':
      return html`<pre>${inside}</pre>`;
    case 'a':
      return html`<a href=${href} rel="noreferrer">${inside}</a>`;
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'em':
      return html`<em>${inside}</em>`;
    case 'code':
      return html`<code>${inside}</code>`;
    case 'br':
      return html`<br />`;
  }
}
