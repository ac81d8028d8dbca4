import { trouble, warning } from '@telecom-valley/errors';
import { LETTER_BUDGET } from '../../message/index.ts';
import { type CheckRule, HTML } from '../check-rule.ts';
import type { ReadMail } from '../read-mail.ts';

/** Where Gmail cuts a letter off: the way to leave it is then cut off too. */
const CLIPPED_AT = 102 * 1024;

export const size: CheckRule = (mail) => {
  const bytes = Buffer.byteLength(mail.html);
  const values = {
    kilobytes: Math.ceil(bytes / 1024),
    most: Math.floor(CLIPPED_AT / 1024),
    ...largestPart(mail),
  };
  if (bytes > CLIPPED_AT) return [trouble('letter-clipped', values, HTML)];
  return bytes > LETTER_BUDGET ? [warning('letter-large', values, HTML)] : [];
};

/** What takes the most room: what stands under a heading of the letter, or before the first. */
function largestPart({ html, headings }: Pick<ReadMail, 'html' | 'headings'>) {
  const names = [
    headings.find(({ level }) => level === 1),
    ...headings.filter(({ level }) => level === 2),
  ];
  const parts = html.split(/(?=<h2\b)/).map((part, at) => ({
    part: names[at]?.words ?? '',
    bytes: Buffer.byteLength(part),
  }));
  const { part, bytes } = parts.toSorted((a, b) => b.bytes - a.bytes)[0]!;
  return { part, partKilobytes: Math.ceil(bytes / 1024) };
}
