import PostalMime from 'postal-mime';
import type { Mail } from '../message/index.ts';
import { type ReadHtml, readHtml } from './read-html.ts';
import { readShown, type ShownText } from './read-shown.ts';

/** A letter as it arrives, taken apart again: what the rules look at. */
export interface ReadMail extends ReadHtml {
  readonly bytes: Uint8Array;
  readonly subject: string;
  /** By their names in lower case; of several, the last. */
  readonly headers: ReadonlyMap<string, string>;
  /** In their order, in lower case. */
  readonly headerNames: readonly string[];
  readonly html: string;
  readonly text: string;
  /** The texts of the HTML, as a light screen shows them. */
  readonly shown: readonly ShownText[];
}

export async function readMail({ bytes }: Mail): Promise<ReadMail> {
  const { subject = '', headers, html = '', text = '' } = await PostalMime.parse(bytes);
  return {
    bytes,
    subject,
    headers: new Map(headers.map(({ key, value }) => [key, value])),
    headerNames: headers.map(({ key }) => key),
    html,
    text,
    shown: readShown(html, 'light'),
    ...readHtml(html),
  };
}
