/** Features of CSS that a letter uses, as Can I email names them: `border-radius`, `at-media`, `selector-child`. */
export function cssFeatures(html: string): Set<string> {
  // What is written for Outlook alone, nobody else reads.
  const read = html.replaceAll(/<!--\[if (?:mso|lte mso)[^]*?<!\[endif\]-->/g, '');
  const sheets = [...read.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, sheet]) => sheet!);
  const styles = [...read.matchAll(/ style="([^"]*)"/g)].map(([, style]) => style!);
  return new Set([
    ...styles.flatMap(declarationFeatures),
    ...sheets.flatMap((sheet) => [
      ...atRuleFeatures(sheet),
      ...[...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector, declarations]) => [
        ...selectorFeatures(selector!),
        ...declarationFeatures(declarations!),
      ]),
    ]),
  ]);
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

export function declarationFeatures(declarations: string): string[] {
  return declarations.split(';').flatMap((declaration) => {
    const [name = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
    // What has a maker's name before it is for its own program.
    if (name === '' || /^(?:-|mso-)/.test(name)) return [];
    const [, display] = /^(flex|grid|none)\b/.exec(name === 'display' ? value : '') ?? [];
    return [
      name.toLowerCase(),
      ...(display ? [`display-${display}`] : []),
      ...PARTS.filter(([, pattern]) => pattern.test(value)).map(([part]) => part),
    ];
  });
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
