import { Parser } from 'htmlparser2';

/** A piece of text as it is shown. */
export interface ShownText {
  readonly words: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly background: string;
  /** Pixels. */
  readonly size: number;
  readonly isBold: boolean;
}

interface Style extends Omit<ShownText, 'words'> {
  readonly isHidden: boolean;
}

/** A declaration of the style sheet for dark screens, for what it is meant for. */
interface DarkRule {
  readonly matches: (path: readonly Element[]) => boolean;
  readonly declarations: string;
}

interface Element {
  readonly name: string;
  readonly classes: readonly string[];
}

const BROWSER: Style = {
  colour: '#000000',
  background: '#ffffff',
  size: 16,
  isBold: false,
  isHidden: false,
};

/**
 * The texts of a letter with the colours that they are shown in: those written on the elements, and on a dark screen
 * those that the style sheet has for it. It knows the selectors that letters can rely on: a class or an element, what
 * is in it, and what is right in it.
 */
export function readColours(html: string, scheme: 'light' | 'dark'): ShownText[] {
  const rules = scheme === 'dark' ? darkRules(html) : [];
  const texts: ShownText[] = [];
  const path: Element[] = [];
  const styles: Style[] = [BROWSER];
  let silent = 0;
  const parser = new Parser({
    onopentag(name, { class: classes = '', style = '', bgcolor }) {
      if (name === 'style' || name === 'title') silent += 1;
      path.push({ name, classes: classes.split(' ') });
      const heading = /^h[1-6]$|^(?:b|strong|th)$/.test(name) ? 'font-weight:bold;' : '';
      const background = bgcolor ? `background:${bgcolor};` : '';
      const own = styled(styles.at(-1)!, `${heading}${background}${style}`);
      const dark = rules.filter(({ matches }) => matches(path));
      styles.push(dark.reduce((all, { declarations }) => styled(all, declarations), own));
    },
    ontext(text) {
      const { isHidden, ...shown } = styles.at(-1)!;
      if (text.trim() === '' || isHidden || silent > 0) return;
      texts.push({ ...shown, words: text.replaceAll(/\s+/g, ' ').trim() });
    },
    onclosetag(name) {
      if (name === 'style' || name === 'title') silent -= 1;
      path.pop();
      styles.pop();
    },
  });
  parser.end(html);
  return texts;
}

function styled(outer: Style, declarations: string): Style {
  const valueOf = (name: string) =>
    new RegExp(`(?:^|[;{\\s])${name}:\\s*([^;!]+)`, 'i').exec(declarations)?.[1]?.trim();
  const weight = valueOf('font-weight');
  const size = /^([\d.]+)px$/.exec(valueOf('font-size') ?? '')?.[1];
  return {
    colour: hexOf(valueOf('color')) ?? outer.colour,
    background: hexOf(valueOf('background-color') ?? valueOf('background')) ?? outer.background,
    size: size === undefined ? outer.size : Number(size),
    isBold: weight === undefined ? outer.isBold : /^(?:bold|[6-9]00)/.test(weight),
    isHidden: outer.isHidden || valueOf('display') === 'none',
  };
}

/** Undefined for what is no colour in hexadecimal figures. */
function hexOf(value: string | undefined): string | undefined {
  const [, short, long] = /#(?:([\da-f]{3})|([\da-f]{6}))\b/i.exec(value ?? '') ?? [];
  return long ? `#${long}` : short && `#${short.replaceAll(/./g, '$&$&')}`;
}

function darkRules(html: string): DarkRule[] {
  const [, sheet = ''] =
    /@media \(prefers-color-scheme:\s*dark\)\s*\{((?:[^{}]*\{[^{}]*\})*)/.exec(html) ?? [];
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, declarations]) =>
    selectors!.split(',').map((selector) => ({
      matches: matcher(selector.trim()),
      declarations: declarations!,
    })),
  );
}

function matcher(selector: string): DarkRule['matches'] {
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
