import { Parser } from 'htmlparser2';

/** What readers meet in the HTML of a letter. */
export interface ReadHtml {
  /** As it is said to be; undefined where nothing is said. */
  readonly language: string | undefined;
  /** What inboxes show beside the subject: what stands first, and is hidden. */
  readonly preheader: string;
  readonly headings: readonly ReadHeading[];
  readonly links: readonly ReadLink[];
  readonly pictures: readonly ReadPicture[];
  /** How many tables are not said to be there for their looks. */
  readonly spokenTables: number;
  /** All that is read, a piece of text to a line. */
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
}

/** An element whose words are gathered while it is open. */
interface Open {
  readonly name: string;
  words: string;
  readonly close: (words: string) => void;
}

export function readHtml(html: string): ReadHtml {
  let language: string | undefined;
  let preheader: string | undefined;
  let spokenTables = 0;
  const headings: ReadHeading[] = [];
  const links: ReadLink[] = [];
  const pictures: ReadPicture[] = [];
  const texts: string[] = [];
  const open: Open[] = [];
  let silent = 0;
  const gather = (name: string, close: Open['close']) => open.push({ name, words: '', close });
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href, src = '', alt, lang, role, style = '' } = attributes;
      if (isSilent(name)) silent += 1;
      if (name === 'html') language = lang;
      if (name === 'table' && !/^(?:presentation|none)$/.test(role ?? '')) spokenTables += 1;
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
      });
      for (const one of open) one.words += alt ?? '';
    },
    ontext(text) {
      if (silent > 0) return;
      for (const one of open) one.words += text;
      if (text.trim() !== '') texts.push(text.trim());
    },
    onclosetag(name) {
      if (isSilent(name)) silent -= 1;
      if (open.at(-1)?.name !== name) return;
      const { words, close } = open.pop()!;
      close(words.replaceAll(/\s+/g, ' ').trim());
    },
  });
  parser.end(html);
  return {
    language,
    preheader: preheader ?? '',
    headings,
    links,
    pictures,
    spokenTables,
    words: texts.join('\n'),
  };
}

function isSilent(name: string): boolean {
  return name === 'style' || name === 'title' || name === 'script';
}

function pixels(written: string | undefined): number | undefined {
  return /^\d+(?:px)?$/.test(written ?? '') ? Number.parseInt(written!, 10) : undefined;
}
