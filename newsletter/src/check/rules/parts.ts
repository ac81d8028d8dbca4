import { trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, EML } from '../check-rule.ts';
import { lettersOf } from '../letters-of.ts';
import type { ReadMail } from '../read-mail.ts';

/** The last is what a program shows if it can (RFC 2046, 5.1.4). */
const WANTED = 'multipart/alternative: text/plain utf-8, text/html utf-8';

/** A letter is there twice, in plain text and in HTML, and both tell the same stories. */
export const parts: CheckRule = (mail) => {
  const found = partsOf(mail);
  return [
    ...(found === WANTED ? [] : [trouble('parts-other', { found, wanted: WANTED }, EML)]),
    ...(mail.text.trim() === '' ? [] : untold(mail)).map((title) =>
      warning('text-title', { title }, { source: 'message.txt' }),
    ),
  ];
};

function partsOf({ source, headers }: ReadMail): string {
  const whole = headers.get('content-type') ?? '';
  const [, boundary = ''] = /boundary="?([^";]+)/i.exec(whole) ?? [];
  const kinds = source.split(`\r\n--${boundary}`).slice(1, -1).map(kindOf);
  return `${kindIn(whole)}: ${kinds.join(', ')}`;
}

function kindOf(part: string): string {
  const [head = ''] = part.split('\r\n\r\n');
  const [, written = ''] = /^content-type:((?:.|\r\n[ \t])*)/im.exec(head) ?? [];
  const [, charset = ''] = /charset="?([\w-]+)/i.exec(written) ?? [];
  return `${kindIn(written)} ${charset.toLowerCase()}`.trim();
}

function kindIn(written: string): string {
  return written.trim().split(/[;\s]/)[0]!.toLowerCase();
}

/** Titles that lead somewhere. A long one is cut in HTML. */
function untold({ headings, links, text }: ReadMail): string[] {
  const told = lettersOf(text);
  return links
    .map(({ words }) => words)
    .filter((words) => headings.some((one) => one.level === 3 && one.words.startsWith(words)))
    .filter((words) => !told.includes(lettersOf(words)));
}
