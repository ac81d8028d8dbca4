export { fromText } from './from-text.ts';
export { escapeHtml, toHtml } from './to-html.ts';
export { toText } from './to-text.ts';
export { type BlockTag, type InlineTag, type RichElement, type RichText } from './tree.ts';
export { richText } from './read-tree.ts';
export { treeIn } from './tree-in.ts';
