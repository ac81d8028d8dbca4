import { Parser } from 'htmlparser2';
import { fetchedAddresses } from './fetched-addresses.ts';

/** What readers meet in the HTML of a letter. */
export interface ReadHtml {
  /** As it is said to be; undefined where nothing is said. */
  readonly language: string | undefined;
  /** What windows and tabs show, and screen readers say first. */
  readonly title: string;
  /** What inboxes show beside the subject: what stands first, and is hidden. */
  readonly preheader: string;
  readonly headings: readonly ReadHeading[];
  readonly links: readonly ReadLink[];
  readonly pictures: readonly ReadPicture[];
  /** What else is asked for when the letter is opened: style sheets, fonts, backgrounds. */
  readonly fetched: readonly string[];
  /** All elements, those for Outlook alone as well. */
  readonly elements: readonly ReadElement[];
  /** All that is read, a line of it to a line; code says what it says, and CODE stands for it. */
  readonly words: string;
}

interface ReadHeading {
  /** 1 to 6. */
  readonly level: number;
  readonly words: string;
}

export interface ReadLink {
  readonly address: string;
  /** What is read of it: its text, and what stands for pictures in it. */
  readonly words: string;
}

export interface ReadPicture {
  readonly address: string;
  /** Undefined where it has no such attribute: an empty one says that it is for show. */
  readonly alt: string | undefined;
  /** Pixels; undefined where it is not said. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Whether it, or what it stands in, is not to be seen. */
  readonly isHidden: boolean;
}

/** An element with its attributes, in lower case. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Stands for code: what is beside it is no line of its own. */
const CODE = '\uFFFC';

/** What stands in a line of text, and does not end it. */
const INLINE = /^(?:a|abbr|b|code|em|font|i|img|small|span|strong|sub|sup|u)$/;

const HIDDEN =
  /display:\s*none|visibility:\s*hidden|(?:^|[;\s])(?:(?:max-)?(?:width|height)|opacity):\s*0(?![.\d])/i;

/** An element whose words are gathered while it is open. */
interface Open {
  readonly name: string;
  words: string;
  readonly close: (words: string) => void;
}

export function readHtml(html: string): ReadHtml {
  let language: string | undefined;
  let preheader: string | undefined;
  let title = '';
  let sheets = '';
  const headings: ReadHeading[] = [];
  const links: ReadLink[] = [];
  const pictures: ReadPicture[] = [];
  const elements: ReadElement[] = [];
  const texts: string[] = [];
  const open: Open[] = [];
  const silent: string[] = [];
  const path: { readonly isCode: boolean; readonly isHidden: boolean }[] = [];
  let piece = '';
  const gather = (name: string, close: Open['close']) => open.push({ name, words: '', close });
  // The parser gives a text in pieces, one for each reference to a sign.
  const endPiece = () => {
    if (piece.trim() !== '') texts.push(oneLine(piece));
    piece = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!INLINE.test(name)) endPiece();
      const isInCode = path.at(-1)?.isCode === true;
      const isCode = isInCode || isCodeElement(name, attributes);
      if (isCode && !isInCode) piece += CODE;
      const { href, src = '', alt, lang, style = '' } = attributes;
      const isHidden = path.at(-1)?.isHidden === true || HIDDEN.test(style);
      path.push({ isCode, isHidden });
      elements.push({ name, attributes });
      if (isSilent(name)) silent.push(name);
      if (name === 'html') language = lang;
      if (name === 'div' && preheader === undefined && /display:\s*none/.test(style)) {
        gather(name, (words) => (preheader = words));
      }
      if (/^h[1-6]$/.test(name)) {
        gather(name, (words) => headings.push({ level: Number(name[1]), words }));
      }
      if (name === 'a' && href !== undefined) {
        gather(name, (words) => links.push({ address: href, words }));
      }
      if (name !== 'img') return;
      pictures.push({
        address: src,
        alt,
        width: pixels(attributes.width),
        height: pixels(attributes.height),
        isHidden,
      });
      for (const one of open) one.words += alt ?? '';
    },
    oncomment(comment) {
      const [, forOutlook] = /^\[if [^\]]*\]>([^]*)<!\[endif\]$/.exec(comment) ?? [];
      if (forOutlook) elements.push(...readHtml(forOutlook).elements);
    },
    ontext(text) {
      if (silent.at(-1) === 'title') title += text;
      if (silent.at(-1) === 'style') sheets += text;
      if (silent.length > 0) return;
      for (const one of open) one.words += text;
      if (path.at(-1)?.isCode !== true) piece += text;
    },
    onclosetag(name) {
      if (!INLINE.test(name)) endPiece();
      path.pop();
      if (isSilent(name)) silent.pop();
      if (open.at(-1)?.name !== name) return;
      const { words, close } = open.pop()!;
      close(oneLine(words));
    },
  });
  parser.end(html);
  endPiece();
  return {
    language,
    title: oneLine(title),
    preheader: preheader ?? '',
    headings,
    links,
    pictures,
    fetched: fetchedAddresses(elements, sheets),
    elements,
    words: texts.join('\n'),
  };
}

function isCodeElement(name: string, { class: classes = '' }: ReadElement['attributes']): boolean {
  return name === 'code' || name === 'pre' || classes.split(' ').includes('code');
}

function isSilent(name: string): boolean {
  return name === 'style' || name === 'title' || name === 'script';
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function pixels(written: string | undefined): number | undefined {
  return /^\d+(?:px)?$/.test(written ?? '') ? Number.parseInt(written!, 10) : undefined;
}
