import { createPublicKey } from 'node:crypto';
import { type Finding, trouble, warning } from '@telecom-valley/errors';
import type { Signer } from '../message/index.ts';
import { letsSend } from './lets-send.ts';

/** The TXT records of a name, each in its parts; none where there are none (RFC 1035). */
export type ResolveTxt = (name: string) => Promise<readonly (readonly string[])[]>;

/** Who sends, to whoever wants to know whether it is really they. */
export interface SenderName {
  /** Of the address that the letter is from. The envelope has the same: SPF is aligned (RFC 9989). */
  readonly domain: string;
  /** Of the same domain: DKIM is aligned. Undefined where the mail server signs. */
  readonly signer: Signer | undefined;
}

/** Where there is no such name, or it has no such records. */
const NONE = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * Whether the DNS says of the sender what large providers want to read there: who may send for it (SPF, RFC 7208), with
 * which key it signs (DKIM, RFC 6376), and what to do with others (DMARC, RFC 9989).
 */
export async function lookUpSender(
  { domain, signer }: SenderName,
  resolveTxt: ResolveTxt,
): Promise<Finding[]> {
  const records = async (name: string) => {
    try {
      return (await resolveTxt(name)).map((parts) => parts.join(''));
    } catch (error) {
      if (NONE.has((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  };
  const asked = await Promise.all([
    unlessUnasked(domain, async () => spfOf(domain, await records(domain))),
    signer
      ? unlessUnasked(domain, async () =>
          dkimOf(signer, await records(`${signer.selector}._domainkey.${domain}`)),
        )
      : [warning('dkim-elsewhere', {}, { source: '.env' })],
    unlessUnasked(domain, () => dmarcOf(domain, records)),
  ]);
  return [...new Map(asked.flat().map((finding) => [finding.rule, finding])).values()];
}

async function unlessUnasked(domain: string, ask: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await ask();
  } catch (cause) {
    return [unasked(domain, (cause as Error).message)];
  }
}

/** Where the DNS does not answer, nobody knows what it would have said. */
export function unasked(domain: string, reason: string): Finding {
  return warning('sender-unasked', { domain, reason }, { source: domain });
}

function spfOf(domain: string, records: readonly string[]): Finding[] {
  const found = records.filter((record) => /^v=spf1(?: |$)/i.test(record));
  const [record = ''] = found;
  const where = { source: domain };
  if (found.length !== 1) return [trouble('sender-spf', { domain, count: found.length }, where)];
  return letsSend(record) ? [] : [trouble('sender-spf-broken', { domain, record }, where)];
}

function dkimOf({ domain, selector, key }: Signer, records: readonly string[]): Finding[] {
  const name = `${selector}._domainkey.${domain}`;
  const own = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  const keys = records.map((record) => /(?:^|;)\s*p\s*=([^;]*)/i.exec(record)?.[1] ?? '');
  const isPublished = keys.some((published) => published.replaceAll(/\s/g, '') === own);
  if (isPublished) return [];
  const value = `v=DKIM1; k=rsa; p=${own}`;
  return [trouble('sender-dkim', { name, value }, { source: name })];
}

/**
 * Without a policy that there is, or an address for reports, a record counts for nothing (RFC 7489, 6.6.3, which servers
 * still go by).
 */
const POLICY = /;\s*(?:p\s*=\s*(?:none|quarantine|reject)\s*(?:;|$)|rua\s*=\s*mailto:.)/i;

/** A domain's own record, or that of one above it; of two, none counts (RFC 7489, 6.6.3). */
async function dmarcOf(
  domain: string,
  records: (name: string) => Promise<readonly string[]>,
): Promise<Finding[]> {
  const labels = domain.split('.');
  const wanted = { name: `_dmarc.${domain}`, value: 'v=DMARC1; p=none' };
  const where = { source: domain };
  let count = 0;
  for (let at = 0; at <= labels.length - 2; at += 1) {
    const name = `_dmarc.${labels.slice(at).join('.')}`;
    const found = (await records(name)).filter((record) => /^v=DMARC1\s*(?:;|$)/i.test(record));
    const [record = ''] = found;
    count = found.length;
    if (count > 1) break;
    if (POLICY.test(record)) return [];
    if (count === 1) return [trouble('sender-dmarc-broken', { ...wanted, name, record }, where)];
  }
  return [trouble('sender-dmarc', { ...wanted, domain, count }, where)];
}
