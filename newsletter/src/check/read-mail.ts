import { Parser } from 'htmlparser2';
import PostalMime from 'postal-mime';
import type { Mail } from '../message/index.ts';

/** A letter as it arrives, taken apart again: what the rules look at. */
export interface ReadMail {
  readonly bytes: Uint8Array;
  readonly subject: string;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly html: string;
  readonly text: string;
  readonly links: readonly ReadLink[];
  readonly pictures: readonly ReadPicture[];
}

export interface ReadLink {
  readonly address: string;
  /** What is read of it: its text, and what stands for pictures in it. */
  readonly words: string;
}

interface ReadPicture {
  readonly address: string;
  /** Undefined where it has no such attribute: an empty one says that it is for show. */
  readonly alt: string | undefined;
}

export async function readMail({ bytes }: Mail): Promise<ReadMail> {
  const { subject = '', headers, html = '', text = '' } = await PostalMime.parse(bytes);
  return {
    bytes,
    subject,
    headers: new Map(headers.map(({ key, value }) => [key, value])),
    html,
    text,
    ...readHtml(html),
  };
}

function readHtml(html: string): Pick<ReadMail, 'links' | 'pictures'> {
  const links: ReadLink[] = [];
  const pictures: ReadPicture[] = [];
  let open: { address: string; words: string } | undefined;
  const parser = new Parser({
    onopentag(name, { href, src = '', alt }) {
      if (name === 'a' && href !== undefined) open = { address: href, words: '' };
      if (name !== 'img') return;
      pictures.push({ address: src, alt });
      if (open) open.words += alt ?? '';
    },
    ontext(text) {
      if (open) open.words += text;
    },
    onclosetag(name) {
      if (name !== 'a' || !open) return;
      links.push({ address: open.address, words: open.words.replaceAll(/\s+/g, ' ').trim() });
      open = undefined;
    },
  });
  parser.end(html);
  return { links, pictures };
}
