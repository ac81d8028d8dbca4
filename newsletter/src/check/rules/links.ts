import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { cleanLink } from '../../read/index.ts';
import type { CheckRule } from '../check-rule.ts';
import type { ReadLink } from '../read-html.ts';
import { wayOut } from './unsubscribe.ts';

/** Where links lead, and whether they say so. */
export const links: CheckRule = ({ headers, links: all, text }) => {
  const inText = text.replaceAll(/\s/g, '');
  // Whether one can leave is another rule's.
  const leave = wayOut(headers);
  return all.flatMap((link) => [
    ...troubles(link),
    ...(link.address === leave ? [] : lost(link, inText)),
  ]);
};

function troubles({ address, words }: ReadLink): Finding[] {
  const where = { source: 'message.html', path: words || address };
  if (/^(?:mailto|tel):./i.test(address)) return [];
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    return [trouble('link-relative', { address }, where)];
  }
  const { hostname, protocol } = new URL(address);
  const findings: Finding[] = [];
  if (words === '') findings.push(trouble('link-wordless', { address }, where));
  if (isNowhere(hostname)) findings.push(trouble('link-nowhere', { address }, where));
  else if (protocol === 'http:') findings.push(warning('link-insecure', { address }, where));
  if (cleanLink(address, address) !== new URL(address).href) {
    findings.push(warning('link-tracking', { address }, where));
  }
  return findings;
}

/** Hosts that only this machine, or this network, knows. */
function isNowhere(hostname: string): boolean {
  const isBare = !hostname.includes('.') && !hostname.startsWith('[');
  return isBare || /^(?:\[|\d+(?:\.\d+){3}$)|\.(?:local|localhost|internal|test)$/.test(hostname);
}

/** Who reads the plain text should come to the same places. */
function lost({ address }: ReadLink, text: string): Finding[] {
  if (text.includes(address.replace(/^(?:mailto|tel):/i, '').replaceAll(/\s/g, ''))) return [];
  return [warning('link-only-html', { address }, { source: 'message.txt' })];
}
