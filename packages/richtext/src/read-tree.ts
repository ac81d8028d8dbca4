import {
  at,
  object,
  oneOf,
  type Shape,
  unexpected,
  webAddress,
  wholeNumber,
} from '@telecom-valley/shape';
import { isLinkable, MAX_DEPTH, type RichElement, type RichText, tags } from './tree.ts';

/** Reads a tree from the outside. */
export const richText: Shape<RichText> = (value) => readChildren(value, 0);

function readChildren(value: unknown, depth: number): RichText {
  if (!Array.isArray(value) || depth > MAX_DEPTH) throw unexpected('list', value);
  return value.map((child: unknown, index) => {
    if (typeof child === 'string') return child;
    return at(index, (element) => readElement(element, depth), child);
  });
}

function readElement(value: unknown, depth: number): RichElement {
  return object(
    { tag: oneOf(...tags) },
    {
      href: readLink,
      start: wholeNumber,
      children: (children) => readChildren(children, depth + 1),
    },
  )(value);
}

const readLink: Shape<string> = (value) =>
  typeof value === 'string' && isLinkable(value) ? value : webAddress(value);
