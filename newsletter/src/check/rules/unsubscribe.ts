import { type Finding, trouble } from '@telecom-valley/errors';
import { type CheckRule, EML, HTML } from '../check-rule.ts';
import type { ReadMail } from '../read-mail.ts';

/** Which list it is (RFC 2919), and a way to leave it with one click: in the headers (RFC 8058), and for everybody to see. */
export const unsubscribe: CheckRule = ({ headers, links, text }) => {
  const address = wayOut(headers);
  const isOneClick = headers.get('list-unsubscribe-post') === 'List-Unsubscribe=One-Click';
  if (address === undefined || !isOneClick) {
    return [trouble('unsubscribe-header', {}, EML)];
  }
  const findings: Finding[] = [];
  if (!/<[\w.-]+>$/.test(headers.get('list-id') ?? '')) {
    findings.push(trouble('header-missing', { header: 'list-id' }, EML));
  }
  if (!links.some((link) => link.address === address)) {
    findings.push(trouble('unsubscribe-link', {}, HTML));
  }
  if (!text.includes(address)) {
    findings.push(trouble('unsubscribe-link', {}, { source: 'message.txt' }));
  }
  return findings;
};

/** The address that the header names, for machines. */
export function wayOut(headers: ReadMail['headers']): string | undefined {
  return /<(https:\/\/[^>]+)>/.exec(headers.get('list-unsubscribe') ?? '')?.[1];
}
