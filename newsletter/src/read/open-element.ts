import type { NameScope } from './feed-names.ts';
import { wholeAddress } from './whole-address.ts';

export type Attributes = Readonly<Record<string, string>>;

/** An element as it opens. */
export interface OpenElement {
  /** As it is written. */
  readonly written: string;
  /** As NameScope gives it. */
  readonly name: string;
  /** With usual names, too. */
  readonly attributes: Attributes;
  /** What prefixes mean in it. */
  readonly scope: NameScope;
  /** What addresses in it are relative to. */
  readonly base: string;
  readonly language: string | undefined;
}

/** What an element in another one is, by its attributes and those of all around it. */
export function openElement(
  written: string,
  raw: Attributes,
  outer: Pick<OpenElement, 'scope' | 'base' | 'language'>,
): OpenElement {
  const scope = outer.scope.within(written, raw);
  const attributes = withUsualNames(raw, scope);
  return {
    written,
    name: scope.nameOf(written),
    attributes,
    scope,
    base: baseWithin(outer.base, attributes['xml:base']),
    language: attributes['xml:lang'] ?? outer.language,
  };
}

/** An element's attributes, with whole addresses where it has a base of its own. */
export function withWholeAddresses({ attributes, base }: OpenElement, outer: string): Attributes {
  if (base === outer) return attributes;
  const { href, src } = attributes;
  return {
    ...attributes,
    ...(href !== undefined && { href: wholeAddress(href, base) }),
    ...(src !== undefined && { src: wholeAddress(src, base) }),
  };
}

/** What cannot be a base leaves the one that there is (XML Base, 4). */
function baseWithin(outer: string, written = ''): string {
  const base = written === '' ? undefined : URL.parse(written, outer);
  return base && /^https?:$/.test(base.protocol) ? base.href : outer;
}

function withUsualNames(attributes: Attributes, scope: NameScope): Attributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  return Object.fromEntries(names.map((name) => [usualName(name, scope), attributes[name]!]));
}

/** What has no prefix is in no namespace, and what declares one is in none either. */
function usualName(written: string, scope: NameScope): string {
  return !written.includes(':') || /^xmlns\b/.test(written) ? written : scope.nameOf(written);
}
