import PostalMime from 'postal-mime';
import type { Mail } from '../message/index.ts';
import { type ReadHtml, readHtml } from './read-html.ts';
import { readShown, type ShownText } from './read-shown.ts';

/** A letter as it arrives, taken apart again: what the rules look at. */
export interface ReadMail extends ReadHtml {
  /** Its bytes, each as a sign. */
  readonly source: string;
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
    source: Buffer.from(bytes).toString('latin1'),
    subject,
    headers: new Map(headers.map(({ key, value }) => [key, value])),
    headerNames: headers.map(({ key }) => key),
    html,
    text,
    shown: readShown(html, 'light'),
    ...readHtml(html),
  };
}
