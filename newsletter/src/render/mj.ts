/** An element of MJML. Written as data, nothing that others wrote can be taken for mark-up of MJML. */
export interface MjNode {
  readonly tagName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly MjNode[];
  readonly content?: string;
}

type Attributes = Readonly<Record<string, string>>;

/** An element with others in it. */
export function mj(tag: string, attributes: Attributes, ...children: MjNode[]): MjNode {
  return { tagName: `mj-${tag}`, attributes, children };
}

/** An element with HTML in it. */
export function mjHtml(tag: string, attributes: Attributes, ...content: string[]): MjNode {
  return { tagName: `mj-${tag}`, attributes, content: content.join('') };
}
