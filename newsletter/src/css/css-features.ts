import { isShownInPart } from './unsupported.ts';

/**
 * Features of CSS that a letter uses, as Can I email names them: `border-radius`, `at-media`, `selector-child`; and
 * where it depends on it who shows them, what they are said of: `p{padding}`, `img{display:block}`.
 */
export function cssFeatures(html: string): Set<string> {
  // What is written for Outlook alone, nobody else reads.
  const read = html.replaceAll(/<!--\[if (?:mso|lte mso)[^]*?<!\[endif\]-->/g, '');
  const sheets = [...read.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, sheet]) => sheet!);
  return new Set([
    ...[...read.matchAll(STYLED)].flatMap(([, open, element, style, close]) =>
      declarationFeatures(style!, element).filter(
        // A width that is an attribute as well is there without its style.
        (feature) => !(/\{(?:max-)?width\}/.test(feature) && / width="/.test(open! + close!)),
      ),
    ),
    ...sheets.flatMap((sheet) => [
      ...atRuleFeatures(sheet),
      ...[...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector, declarations]) => [
        ...selectorFeatures(selector!),
        ...selector!.split(',').flatMap((one) => declarationFeatures(declarations!, meantBy(one))),
      ]),
    ]),
  ]);
}

/** An element with a style of its own: what stands before that, its name, the style, what stands after it. */
export const STYLED = /(<([a-z]\w*)\b[^>]*?) style="([^"]*)"([^>]*>)/g;

/** The elements that a selector means, where it names them: `img` of `.ink img`. */
export function meantBy(selector: string): string | undefined {
  return /(?:^|[\s>+~])([a-z]\w*)[^\s>+~]*$/.exec(selector.trim())?.[1];
}

const PARTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['variables', /var\(/],
  ['unit-calc', /calc\(/],
  ['function-light-dark', /light-dark\(/],
  ['function-clamp', /clamp\(/],
  ['linear-gradient', /linear-gradient\(/],
  ['unit-rem', /\drem\b/],
  ['unit-vw', /\dvw\b/],
  ['unit-vh', /\dvh\b/],
  ['important', /!important/],
];

/** @param element - that they are meant for, where it is known */
export function declarationFeatures(declarations: string, element?: string): string[] {
  return declarations.split(';').flatMap((declaration) => {
    const [name = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
    // What has a maker's name before it is for its own program.
    if (name === '' || /^(?:-|mso-)/.test(name)) return [];
    const [, display] = /^(flex|grid|none)\b/.exec(name === 'display' ? value : '') ?? [];
    return [
      name.toLowerCase(),
      ...(display ? [`display-${display}`] : partFeatures(element, name, value)),
      ...PARTS.filter(([, pattern]) => pattern.test(value)).map(([part]) => part),
    ];
  });
}

/** What is nothing is missed by nobody. */
function partFeatures(element: string | undefined, name: string, value: string): string[] {
  const property = name.replace(/-(?:top|right|bottom|left)$/, '');
  const isNothing = /^0(?:px)?(?: 0(?:px)?)*$/.test(value);
  if (element === undefined || isNothing || !isShownInPart(property)) return [];
  return [`${element}{${property}${property === 'display' ? `:${value}` : ''}}`];
}

export function atRuleFeatures(sheet: string): string[] {
  return [...sheet.matchAll(/@([a-z-]+)([^{;]*)/g)].flatMap(([, name, condition]) => [
    `at-${name}`,
    ...[...condition!.matchAll(/\((prefers-[a-z-]+|hover|orientation)/g)].map(
      ([, feature]) => `at-media-${feature}`,
    ),
  ]);
}

const SELECTORS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['selector-attribute', /\[/],
  ['selector-child', />/],
  ['selector-adjacent-sibling', /\+/],
  ['selector-general-sibling', /~/],
  ['selector-universal', /(?:^|[\s>])\*/],
  ['selector-descendant', /[\w\])*]\s+[\w.#[*]/],
  ['selector-chaining', /\w\.\w/],
];

export function selectorFeatures(selector: string): string[] {
  if (selector.includes('@')) return [];
  const single = selector.split(',').map((one) => one.trim());
  return [
    ...SELECTORS.filter(([, pattern]) => single.some((one) => pattern.test(one))).map(
      ([name]) => name,
    ),
    ...[...selector.matchAll(/(::?)([a-z-]+)/g)].map(([, colons, name]) =>
      colons === '::' ? `pseudo-element-${name}` : `pseudo-class-${name}`,
    ),
  ];
}
