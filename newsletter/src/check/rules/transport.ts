import { type Finding, trouble } from '@telecom-valley/errors';
import { type CheckRule, EML } from '../check-rule.ts';

/** RFC 5322, 2.1.1 */
const LONGEST_LINE = 998;

/** Each of these once (RFC 5322, 3.6). */
const HEADERS = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version'];

/** What mail servers want of any message. */
export const transport: CheckRule = ({ bytes, headerNames, text }) => {
  const source = Buffer.from(bytes).toString('latin1');
  const longest = source.split('\r\n').reduce((most, line) => Math.max(most, line.length), 0);
  const isBare = /\r(?!\n)|(?<!\r)\n/.test(source);
  return [
    ...(longest > LONGEST_LINE ? [trouble('line-long', { count: longest }, EML)] : []),
    ...(isBare ? [trouble('line-bare', {}, EML)] : []),
    ...HEADERS.flatMap((header): Finding[] => {
      const count = headerNames.filter((name) => name === header).length;
      // That there is none of a subject is another rule's.
      if (count === 1 || (count === 0 && header === 'subject')) return [];
      return [trouble(count === 0 ? 'header-missing' : 'header-twice', { header }, EML)];
    }),
    ...(text.trim() === '' ? [trouble('text-missing', {}, EML)] : []),
  ];
};
