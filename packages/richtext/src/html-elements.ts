import type { BlockTag, InlineTag } from './tree.ts';

const words = (names: string) => new Set(names.split(' '));

/** Elements of HTML whose content is not for readers; what is struck out would stand there as if it held. */
export const dropped = words(
  'applet audio base basefont button canvas del embed frame frameset head iframe link map math meta noembed noframes noscript object option param plaintext s script select strike style svg template textarea title video xmp',
);

/** Elements of HTML that we have not, but that begin and end a block. */
export const boundaries = words(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html legend main nav section summary table tbody td tfoot th thead tr',
);

/** Elements of HTML that become a block of ours. */
export const blocks: ReadonlyMap<string, BlockTag> = new Map([
  ['p', 'p'],
  ['h1', 'h3'],
  ['h2', 'h3'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
  ['ul', 'ul'],
  ['dir', 'ul'],
  ['menu', 'ul'],
  ['ol', 'ol'],
  ['li', 'li'],
  ['blockquote', 'blockquote'],
  ['pre', 'pre'],
  ['listing', 'pre'],
]);

/** Elements of HTML of which the words alone are kept. */
const transparent = words(
  'abbr acronym area bdi bdo big blink col colgroup data datalist font img input ins label mark marquee meter nobr optgroup output picture progress q rb rp rt rtc ruby slot small source span sub sup time track u var wbr',
);

/** Elements of HTML that mark up words as one of ours does. */
export const inlines: ReadonlyMap<string, InlineTag> = new Map([
  ['a', 'a'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['br', 'br'],
]);

/** Whether there is such an element in HTML. */
export function isHtmlElement(name: string): boolean {
  return [dropped, boundaries, blocks, transparent, inlines].some((names) => names.has(name));
}
