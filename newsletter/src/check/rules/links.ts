import { isIP } from 'node:net';
import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { isPrivateAddress } from '../../fetch/index.ts';
import { cleanLink } from '../../read/index.ts';
import type { CheckRule } from '../check-rule.ts';
import { isClick } from '../is-click.ts';
import { isDraft } from '../is-draft.ts';
import type { ReadLink } from '../read-html.ts';
import { wayOut } from './unsubscribe.ts';

/** Where links lead, and whether they say so. */
export const links: CheckRule = ({ headers, links: all, text }) => {
  const inText = text.replaceAll(/\s/g, '');
  const written = addressesIn(text);
  // Whether one can leave is another rule's.
  const leave = wayOut(headers);
  return all.flatMap((link) => [
    ...troubles(link),
    ...(link.address === leave ? [] : lost(link, inText, written)),
  ]);
};

/** What is no page: an address to write to, or nobody's where the reader chooses whom to tell, and a number to call. */
const WRITABLE = /^(?:mailto:(?:\?|[^@?\s]+(?:@|%40)[^@?\s]+\.\w)|tel:.)/i;

function troubles({ address, words }: ReadLink): Finding[] {
  const where = { source: 'message.html', path: words || address };
  const wordless = words === '' ? [trouble('link-wordless', { address }, where)] : [];
  if (WRITABLE.test(address)) return wordless;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    return [trouble('link-relative', { address }, where)];
  }
  return [...wordless, ...troublesOfAddress(address).map((finding) => ({ ...finding, where }))];
}

function troublesOfAddress(address: string): Finding[] {
  const url = new URL(address);
  if (isNowhere(url.hostname)) return [trouble('link-nowhere', { address })];
  if (url.username !== '' || url.password !== '') {
    return [trouble('link-password', { address: withoutName(url) })];
  }
  return [
    ...(url.protocol === 'http:' ? [warning('link-insecure', { address })] : []),
    ...(numberOf(url.hostname) ? [warning('link-number', { address })] : []),
    ...(SHORTENERS.has(url.hostname.replace(/^www\./, ''))
      ? [warning('link-shortened', { address })]
      : []),
    ...(isDraft(url) ? [warning('link-draft', { address })] : []),
    ...followed(url, address),
  ];
}

/** Who learns that a reader follows a link, but the site itself. */
function followed(url: URL, address: string): Finding[] {
  const clean = cleanLink(address, address) ?? url.href;
  if (new URL(clean).host !== url.host) {
    return [warning('link-wrapped', { address, target: clean })];
  }
  if (isClick(url)) return [warning('link-click', { address })];
  return clean === url.href ? [] : [warning('link-tracking', { address })];
}

/** Whoever keeps one of these learns who reads, and where it leads can change. */
const SHORTENERS = new Set(
  'bit.ly bl.ink buff.ly cutt.ly dlvr.it fb.me goo.gl hubs.li hubs.ly ift.tt is.gd lc.cx lnkd.in lstu.fr ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al urlr.me urlz.fr v.gd'.split(
    ' ',
  ),
);

/** Hosts that only this machine, or this network, knows (RFC 6761, RFC 6762, RFC 8375), or who is on Tor. */
const CLOSED =
  /\.(?:corp|home|home\.arpa|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)\.?$/;

function isNowhere(hostname: string): boolean {
  const number = numberOf(hostname);
  if (number) return isPrivateAddress(number);
  return !hostname.includes('.') || CLOSED.test(hostname);
}

/** The IP address that a host is named by. */
function numberOf(hostname: string): string | undefined {
  const number = hostname.replaceAll(/^\[|\]$/g, '');
  return isIP(number) > 0 ? number : undefined;
}

/** A password is not repeated. */
function withoutName(url: URL): string {
  const open = new URL(url);
  open.username = '';
  open.password = '';
  return open.href;
}

/** Who reads the plain text should come to the same places. */
function lost({ address }: ReadLink, text: string, written: ReadonlySet<string>): Finding[] {
  if (written.has(address)) return [];
  if (text.includes(address.replace(/^(?:mailto|tel):/i, '').replaceAll(/\s/g, ''))) return [];
  return [warning('link-only-html', { address }, { source: 'message.txt' })];
}

/** The addresses that stand in a text, as links have them: `https://x.example` leads to `https://x.example/`. */
function addressesIn(text: string): ReadonlySet<string> {
  const written = text.match(/https?:\/\/[^\s<>"«»]+/gi) ?? [];
  return new Set(
    written
      .map((address) => address.replace(/[),.:;!?…”’]+$/, ''))
      .filter((address) => URL.canParse(address))
      .map((address) => new URL(address).href),
  );
}
