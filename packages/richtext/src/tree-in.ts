import { isLinkable, MAX_DEPTH, type RichElement, type RichText, tags } from './tree.ts';

/** Takes the tree out of a document of ours, without what no tree may have; undefined where there is none. */
export function treeIn(value: unknown, depth = 0): RichText | undefined {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return undefined;
  return value.flatMap((child: unknown) =>
    typeof child === 'string' ? child : (elementIn(child, depth) ?? []),
  );
}

function elementIn(value: unknown, depth: number): RichElement | undefined {
  const { tag, href, children } = Object(value) as Readonly<Record<string, unknown>>;
  const known = tags.find((one) => one === tag);
  if (!known || (known === 'a' && !(typeof href === 'string' && isLinkable(href))))
    return undefined;
  return {
    tag: known,
    ...(known === 'a' && { href: href as string }),
    ...(children !== undefined && { children: treeIn(children, depth + 1) ?? [] }),
  };
}
