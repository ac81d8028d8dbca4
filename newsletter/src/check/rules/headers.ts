import { trouble } from '@telecom-valley/errors';
import { addressParser } from 'postal-mime';
import { type CheckRule, EML } from '../check-rule.ts';

/** What asks to be told that a letter was read, or says that it matters less: in no letter. */
const UNWANTED =
  /^(?:disposition-notification-to|precedence|return-receipt-to|x-confirm-reading-to)$/;

/** What is read by all servers in the same way (RFC 5322, 3.6). */
const READABLE: Readonly<Record<string, (written: string) => boolean>> = {
  from: (written) => addressParser(written).length === 1,
  date: (written) => !Number.isNaN(Date.parse(written)),
  'message-id': (written) => /^<[^<>\s@]+@[^<>\s@]+>$/.test(written),
};

/** Headers say what they are there for, in signs that all servers know (RFC 2047), and nothing is asked of readers in them. */
export const headers: CheckRule = ({ headers: all, headerNames, source }) => {
  const [head = ''] = source.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n(?=[ \t])/g, '').split('\r\n');
  const unencoded = lines
    .filter((line) => /[^\t -~]/.test(line))
    .map((line) => line.split(':')[0]!.toLowerCase());
  const unreadable = Object.keys(READABLE).filter(
    (name) => all.has(name) && !READABLE[name]!(all.get(name)!),
  );
  return [
    ...[...unencoded, ...unreadable].map((header) =>
      trouble('header-wrong', { header, written: all.get(header) ?? '' }, EML),
    ),
    ...headerNames
      .filter((name) => UNWANTED.test(name))
      .map((header) => trouble('header-unwanted', { header }, EML)),
  ];
};
