import { trouble } from '@telecom-valley/errors';
import { type CheckRule, EML } from '../check-rule.ts';

/** RFC 5322, 2.1.1 */
const LONGEST_LINE = 998;

/** Each of these is there (RFC 5322, 3.6; RFC 3834, 5). That there is none of a subject is another rule's. */
const HEADERS = ['from', 'to', 'date', 'message-id', 'mime-version', 'auto-submitted'];

/** What mail servers want of any message. */
export const transport: CheckRule = ({ source, headerNames, text }) => {
  const longest = source.split('\r\n').reduce((most, line) => Math.max(most, line.length), 0);
  const isBare = /\r(?!\n)|(?<!\r)\n/.test(source);
  const missing = HEADERS.filter((name) => !headerNames.includes(name));
  const twice = headerNames.filter((name, at) => headerNames.indexOf(name) !== at);
  return [
    ...(longest > LONGEST_LINE ? [trouble('line-long', { count: longest }, EML)] : []),
    ...(isBare ? [trouble('line-bare', {}, EML)] : []),
    ...missing.map((header) => trouble('header-missing', { header }, EML)),
    ...[...new Set(twice)].map((header) => trouble('header-twice', { header }, EML)),
    ...(text.trim() === '' ? [trouble('text-missing', {}, EML)] : []),
  ];
};
