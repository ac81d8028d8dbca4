/** Blocks: what stands below one another. A quotation holds blocks, a list holds items. */
export type BlockTag = 'p' | 'h3' | 'h4' | 'ul' | 'ol' | 'li' | 'blockquote' | 'pre';

/** What stands in a line of text. */
export type InlineTag = 'a' | 'strong' | 'em' | 'code' | 'br';

/**
 * An element of a rich text. Only `a` has an address, and it is http, https, mailto or tel; only `ol` has a start, the
 * number of its first item where that is not 1.
 */
export interface RichElement {
  readonly tag: BlockTag | InlineTag;
  readonly href?: string;
  readonly start?: number;
  readonly children?: RichText;
}

/**
 * A text with its structure and nothing else: plain JSON, and safe to show wherever its nodes are built
 * one by one, because no other element and no other attribute can be said in it.
 */
export type RichText = readonly (string | RichElement)[];

export const tags = [
  'p',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'a',
  'strong',
  'em',
  'code',
  'br',
] as const satisfies (BlockTag | InlineTag)[];

/** How deep a tree may be: readers and writers of it call themselves. */
export const MAX_DEPTH = 32;

/** Whether an address may stand in a link of a rich text: http, https, mailto or tel. */
export function isLinkable(address: string): boolean {
  return /^(?:https?:\/\/[^\s]|mailto:[^\s]|tel:[\d+])/i.test(address) && URL.canParse(address);
}
