import { escapeHtml } from '@telecom-valley/richtext';
import { plain } from '../message/index.ts';

/** An element of MJML. Written as data, nothing that others wrote can be taken for mark-up of MJML. */
export interface MjNode {
  readonly tagName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly MjNode[];
  readonly content?: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with others in it. */
export function mj(tag: string, attributes: Attributes, ...children: MjNode[]): MjNode {
  return { tagName: `mj-${tag}`, attributes: given(attributes), children };
}

/** An element with HTML in it. */
export function mjHtml(tag: string, attributes: Attributes, ...content: string[]): MjNode {
  return { tagName: `mj-${tag}`, attributes: given(attributes), content: content.join('') };
}

/** Text as it has to stand in HTML. */
export function esc(text: string): string {
  return escapeHtml(plain(text));
}

/** A heading, or a paragraph, with its style on it: mail programs forget style sheets. */
export function styled(tag: string, style: string, html: string, attributes = ''): string {
  return `<${tag}${attributes && ` ${attributes}`} style="margin:0;${style}">${html}</${tag}>`;
}

export function link(href: string, html: string, style: string): string {
  return `<a href="${esc(href)}" style="${style}">${html}</a>`;
}

function given(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
