import { isLinkable, type RichElement, type RichText } from './tree.ts';

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}»…]/gi;

/** Plain text with its paragraphs, its line breaks, and its web addresses as links. */
export function fromText(text: string): RichText {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ tag: 'p', children: readLines(paragraph) }));
}

function readLines(paragraph: string): RichText {
  return paragraph
    .split('\n')
    .flatMap((line, index): RichText => [
      ...(index > 0 ? [{ tag: 'br' as const }] : []),
      ...readLinks(line),
    ]);
}

function readLinks(line: string): RichText {
  const read: (string | RichElement)[] = [];
  let end = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    if (!isLinkable(address)) continue;
    if (index > end) read.push(line.slice(end, index));
    read.push({ tag: 'a', href: address, children: [address] });
    end = index + address.length;
  }
  if (end < line.length) read.push(line.slice(end));
  return read;
}
