import { Parser } from 'htmlparser2';
import { readColour } from './read-colour.ts';
import { type Element, readSheets } from './read-sheets.ts';
import { type Browsed, browserStyle, declared, styled } from './read-style.ts';

/** A piece of text as it is shown. */
export interface ShownText extends Omit<Browsed, 'isHidden' | 'opacity'> {
  readonly words: string;
  /** As it is said to be; undefined where nothing is said. */
  readonly language: string | undefined;
  /** Whether it stands in a heading. */
  readonly isHeading: boolean;
  /** Whether it leads somewhere and nothing but its colour says so: no line below it, no ground of its own. */
  readonly isBareLink: boolean;
}

/** An element that is not yet closed. */
interface Open extends Pick<ShownText, 'language' | 'isHeading' | 'isBareLink'> {
  readonly style: Browsed;
}

/** A style sheet that takes the line from under all links. */
const BARE_LINKS = /[\s,}>]a\s*(?:,[^{}]*)?\{[^}]*text-decoration(?:-line)?\s*:\s*none/i;

const HEADING = /^h[1-6]$/;

/**
 * The texts of a letter with the colours and sizes that they are shown in: those written on the elements, and those that
 * the style sheets have for them, on a dark screen as well.
 */
export function readShown(html: string, scheme: 'light' | 'dark'): ShownText[] {
  const rules = readSheets(html, scheme);
  const isBareBySheet = BARE_LINKS.test(html);
  const texts: ShownText[] = [];
  const path: Element[] = [];
  const open: Open[] = [
    { style: browserStyle, language: undefined, isHeading: false, isBareLink: false },
  ];
  const declaredOnce = remember(declared);
  let silent = 0;
  let piece = '';
  // The parser gives a text in pieces, one for each reference to a sign.
  const endPiece = () => {
    const words = piece.replaceAll(/\s+/g, ' ').trim();
    piece = '';
    const { style, language, isHeading, isBareLink } = open.at(-1)!;
    if (words === '' || style.isHidden) return;
    texts.push({ ...style, colour: seen(style), language, isHeading, isBareLink, words });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      endPiece();
      if (isSilent(name)) silent += 1;
      const outer = open.at(-1)!;
      path.push({ name, classes: attributes.class?.split(' ') ?? [] });
      const meant = rules.filter(({ matches }) => matches(path));
      const usual = meant.reduce((all, rule) => styled(all, rule.usual), outer.style);
      const own = styled(usual, declaredOnce(writtenOn(name, attributes)));
      const isOnGround = own.background !== (open.at(-2) ?? outer).style.background;
      open.push({
        style: meant.reduce((all, rule) => styled(all, rule.important), own),
        language: attributes.lang ?? outer.language,
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

/** What shines through is its ground. */
function seen({ colour, background, opacity }: Browsed): string {
  if (opacity === 1) return colour;
  const alpha = Math.round(opacity * 255).toString(16);
  return readColour(`${colour}${alpha.padStart(2, '0')}`, colour, background);
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
