import { type Declared, declared } from './read-style.ts';

/** What a style sheet says of some elements. */
export interface SheetRule {
  readonly matches: (path: readonly Element[]) => boolean;
  /** What gives way to an element's own style. */
  readonly usual: Declared;
  /** What an element's own style gives way to. */
  readonly important: Declared;
}

export interface Element {
  readonly name: string;
  readonly classes: readonly string[];
}

/** With what stands in them. */
const AT_RULES = /@[^{};]+(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g;

const DARK = /@media[^{}]*\(prefers-color-scheme:\s*dark\)[^{}]*\{((?:[^{}]*\{[^{}]*\})*)/g;

/**
 * What the style sheets of a letter say on any screen, and after it what they say on a dark one. It knows the selectors
 * that letters can rely on: a class or an element, what is in it, and what is right in it.
 */
export function readSheets(html: string, scheme: 'light' | 'dark'): SheetRule[] {
  const read = html.replaceAll(/<!--[^]*?-->/g, '');
  const sheets = [...read.matchAll(/<style[^>]*>([^<]*)<\/style>/g)]
    .map(([, sheet]) => sheet!)
    .join('\n');
  const dark = scheme === 'dark' ? [...sheets.matchAll(DARK)].map(([, inside]) => inside!) : [];
  return [sheets.replaceAll(AT_RULES, ''), ...dark].flatMap(rulesIn);
}

const SIMPLE = String.raw`(?:\*|\.[\w-]+|[a-z]\w*)`;

const KNOWN = new RegExp(String.raw`^${SIMPLE}(?:\s*[\s>]\s*${SIMPLE})?$`, 'i');

function rulesIn(sheet: string): SheetRule[] {
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, declarations]) => {
    const all = Map.groupBy(declarations!.split(';'), (one) => /!important/i.test(one));
    const usual = declared(all.get(false)?.join(';') ?? '');
    const important = declared(all.get(true)?.join(';') ?? '');
    return selectors!
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => KNOWN.test(selector))
      .map((selector) => ({ matches: matcher(selector), usual, important }));
  });
}

function matcher(selector: string): SheetRule['matches'] {
  const [outer = '', sign, inner] = selector.split(/(\s*>\s*|\s+)/);
  if (inner === undefined) return (path) => isMeant(path.at(-1), outer);
  return (path) => {
    if (!isMeant(path.at(-1), inner)) return false;
    const around = sign!.includes('>') ? path.slice(-2, -1) : path.slice(0, -1);
    return around.some((element) => isMeant(element, outer));
  };
}

function isMeant(element: Element | undefined, simple: string): boolean {
  if (!element) return false;
  if (simple === '*') return true;
  return simple.startsWith('.')
    ? element.classes.includes(simple.slice(1))
    : element.name === simple;
}
