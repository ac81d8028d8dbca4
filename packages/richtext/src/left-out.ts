import { linkOf, textOf } from './from-html.ts';
import { dropped } from './html-elements.ts';
import { parseHtml } from './parse-html.ts';

/** An element of an HTML that its tree is without. */
export interface LeftOut {
  /** In lower case. */
  readonly name: string;
  /** Where it leads, or what it shows; empty where that is not said. */
  readonly address: string;
  /** What is read of it, or stands for it. */
  readonly words: string;
}

/** What is dropped, and shows nothing. */
const UNSEEN = new Set(
  'base basefont head link meta noembed noframes noscript param style template title'.split(' '),
);

/**
 * What who wrote an HTML will miss in its tree: pictures, links that lead nowhere or have no words, what could run or
 * load, what is struck out.
 */
export function leftOut(html: string): LeftOut[] {
  const found: LeftOut[] = [];
  const ahead = parseHtml(html).toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (!('attribs' in node)) continue;
    const { name, attribs, children } = node;
    const { href, alt = children.map(textOf).join(' ') } = attribs;
    const address = href ?? attribs.src ?? attribs.data ?? '';
    const words = alt.trim().replaceAll(/\s+/g, ' ');
    const isLost =
      name === 'a'
        ? href !== undefined && (words === '' || linkOf(href) === undefined)
        : name === 'img' || (dropped.has(name) && !UNSEEN.has(name));
    if (isLost) found.push({ name, address, words });
    if (!dropped.has(name)) ahead.push(...children.toReversed());
  }
  return found;
}
