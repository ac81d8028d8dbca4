import { type Finding, trouble } from '@telecom-valley/errors';
import { type CheckRule, EML, HTML, type LetterFacts } from '../check-rule.ts';
import type { ReadMail } from '../read-mail.ts';

/** Which list it is (RFC 2919), and a way to leave it with one click: in the headers (RFC 8058), and for everybody to see. */
export const unsubscribe: CheckRule = ({ headers, links, text }, { recipient }) => {
  const address = wayOut(headers);
  const isOneClick = headers.get('list-unsubscribe-post') === 'List-Unsubscribe=One-Click';
  if (address === undefined || !isOneClick) {
    return [trouble('unsubscribe-header', {}, EML)];
  }
  const findings = wrong(headers, recipient);
  if (!/<[\w.-]+>$/.test(headers.get('list-id') ?? '')) {
    findings.push(trouble('header-missing', { header: 'list-id' }, EML));
  }
  if (!links.some((link) => link.address === address)) {
    findings.push(trouble('unsubscribe-link', {}, HTML));
  }
  // That there is no text is another rule's.
  if (text.trim() !== '' && !text.includes(address)) {
    findings.push(trouble('unsubscribe-link', {}, { source: 'message.txt' }));
  }
  return findings;
};

/** What a signature covers, if there is one (RFC 8058, 4). */
const SIGNED = ['from', 'list-unsubscribe', 'list-unsubscribe-post'];

function wrong(headers: ReadMail['headers'], { address }: LetterFacts['recipient']): Finding[] {
  const ways = headers.get('list-unsubscribe') ?? '';
  const isOne = [...ways.matchAll(/<https?:/gi)].length === 1;
  const isNamed = [address, encodeURIComponent(address)].some((mailbox) => ways.includes(mailbox));
  const signature = headers.get('dkim-signature');
  const [, signed = ''] = /(?:^|;)\s*h=([^;]*)/.exec(signature ?? '') ?? [];
  const covered = signed.toLowerCase().split(/[\s:]+/);
  const isCovered = SIGNED.every((name) => covered.includes(name));
  return [
    ...(isOne && !isNamed ? [] : ['list-unsubscribe']),
    // A person had it sent (RFC 3834, 5).
    ...((headers.get('auto-submitted') ?? 'no') === 'no' ? [] : ['auto-submitted']),
    ...(signature === undefined || isCovered ? [] : ['dkim-signature']),
  ].map((header) => trouble('header-wrong', { header, written: headers.get(header)! }, EML));
}

/** The address that the header names, for machines. */
export function wayOut(headers: ReadMail['headers']): string | undefined {
  return /<(https:\/\/[^>]+)>/.exec(headers.get('list-unsubscribe') ?? '')?.[1];
}
