import { Parser } from 'htmlparser2';
import { type Browsed, browserStyle, type Declared, declared, styled } from './read-style.ts';

/** A piece of text as it is shown. */
export interface ShownText extends Omit<Browsed, 'isHidden'> {
  readonly words: string;
  /** Whether it stands in a heading. */
  readonly isHeading: boolean;
  /** Whether it leads somewhere and nothing but its colour says so: no line below it, no ground of its own. */
  readonly isBareLink: boolean;
}

/** A declaration of the style sheet for dark screens, for what it is meant for. */
interface DarkRule {
  readonly matches: (path: readonly Element[]) => boolean;
  readonly declarations: Declared;
}

interface Element {
  readonly name: string;
  readonly classes: readonly string[];
}

/** An element that is not yet closed. */
interface Open extends Pick<ShownText, 'isHeading' | 'isBareLink'> {
  readonly style: Browsed;
}

/** A style sheet that takes the line from under all links. */
const BARE_LINKS = /[\s,}>]a\s*(?:,[^{}]*)?\{[^}]*text-decoration(?:-line)?\s*:\s*none/i;

const HEADING = /^h[1-6]$/;

/**
 * The texts of a letter with the colours and sizes that they are shown in: those written on the elements, and on a dark
 * screen those that the style sheet has for it. It knows the selectors that letters can rely on: a class or an element,
 * what is in it, and what is right in it.
 */
export function readShown(html: string, scheme: 'light' | 'dark'): ShownText[] {
  const rules = scheme === 'dark' ? darkRules(html) : [];
  const isBareBySheet = BARE_LINKS.test(html);
  const texts: ShownText[] = [];
  const path: Element[] = [];
  const open: Open[] = [{ style: browserStyle, isHeading: false, isBareLink: false }];
  const declaredOnce = remember(declared);
  let silent = 0;
  let piece = '';
  // The parser gives a text in pieces, one for each reference to a sign.
  const endPiece = () => {
    const words = piece.replaceAll(/\s+/g, ' ').trim();
    piece = '';
    const { style, isHeading, isBareLink } = open.at(-1)!;
    if (words !== '' && !style.isHidden) texts.push({ ...style, isHeading, isBareLink, words });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      endPiece();
      if (isSilent(name)) silent += 1;
      const outer = open.at(-1)!;
      const own = styled(outer.style, declaredOnce(writtenOn(name, attributes)));
      path.push({ name, classes: attributes.class?.split(' ') ?? [] });
      const dark = rules.filter(({ matches }) => matches(path));
      const isOnGround = own.background !== (open.at(-2) ?? outer).style.background;
      open.push({
        style: dark.reduce((all, { declarations }) => styled(all, declarations), own),
        isHeading: outer.isHeading || HEADING.test(name),
        isBareLink: outer.isBareLink || (!isOnGround && isBare(name, attributes, isBareBySheet)),
      });
    },
    ontext(text) {
      if (silent === 0) piece += text;
    },
    onclosetag(name) {
      endPiece();
      if (isSilent(name)) silent -= 1;
      path.pop();
      open.pop();
    },
  });
  parser.end(html);
  endPiece();
  return texts;
}

/** Each answer is worked out once: many elements say the same. */
function remember<T>(work: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const made = work(written);
    known.set(written, made);
    return made;
  };
}

function isSilent(name: string): boolean {
  return name === 'style' || name === 'title' || name === 'script';
}

function isBare(
  name: string,
  { href, style = '' }: Readonly<Record<string, string>>,
  isBareBySheet: boolean,
): boolean {
  if (name !== 'a' || href === undefined || /border(?:-bottom)?\s*:\s*(?!none|0)/i.test(style))
    return false;
  const [, line] = /text-decoration(?:-line)?\s*:\s*([^;]+)/i.exec(style) ?? [];
  return line === undefined ? isBareBySheet : !/underline/i.test(line);
}

/** What an element says by its name and its attributes, as declarations. */
function writtenOn(name: string, attributes: Readonly<Record<string, string>>): string {
  const { align, bgcolor, color, style = '', text } = attributes;
  const ink = name === 'font' ? color : name === 'body' ? text : undefined;
  const isBold = HEADING.test(name) || /^(?:b|strong|th)$/.test(name);
  const more = [
    isBold ? 'font-weight:bold;' : '',
    bgcolor ? `background:${bgcolor};` : '',
    ink ? `color:${ink};` : '',
    align ? `text-align:${align};` : '',
  ];
  return more.join('') + style;
}

function darkRules(html: string): DarkRule[] {
  const [, sheet = ''] =
    /@media \(prefers-color-scheme:\s*dark\)\s*\{((?:[^{}]*\{[^{}]*\})*)/.exec(html) ?? [];
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, declarations]) =>
    selectors!.split(',').map((selector) => ({
      matches: matcher(selector.trim()),
      declarations: declared(declarations!),
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
