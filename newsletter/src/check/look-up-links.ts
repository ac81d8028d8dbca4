import { ActionableError, type Finding, warning } from '@telecom-valley/errors';
import type { InstantMs } from '@telecom-valley/time';
import { fetchBytes, inLanes, type NetworkWorld } from '../fetch/index.ts';
import { readHtml } from './read-html.ts';

/** Whom the links are followed for, and with what. */
export interface LinkWorld {
  /** The pages of its letters are on the web only once the edition is. */
  readonly publicUrl: string;
  readonly network: NetworkWorld;
  readonly clock: () => InstantMs;
}

const LIMITS = { connectMs: 5000, answerMs: 8000, wholeMs: 10_000, bytes: 1_000_000 };

const AT_ONCE = 8;

/** All of it: who checks a letter waits for it. */
const PATIENCE_MS = 30_000;

/** Names that nobody has (RFC 2606, RFC 6761). */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/;

/** Whether a page is there, these do not say: they turn away who is no browser. */
const CLOSED_TO_US = [401, 402, 403, 405, 406, 451, 999];

/** What following each link takes. */
interface Following {
  readonly network: NetworkWorld;
  /** Milliseconds. */
  readonly left: () => number;
  /** Those that want to be left alone for a while. */
  readonly busyHosts: Set<string>;
}

/**
 * Whether there is something where the links of letters lead: each host is asked for one thing at a time, and for no page
 * whole.
 */
export async function lookUpLinks(
  letters: readonly string[],
  world: LinkWorld,
): Promise<Finding[]> {
  const { network, clock, publicUrl } = world;
  const addresses = letters.flatMap((html) => readHtml(html).links.map(({ address }) => address));
  const asked = addresses.filter((address) => isAsked(address, publicUrl, network));
  const all = [...new Set(asked.map((address) => address.replace(/#.*$/, '')))];
  const end = clock() + PATIENCE_MS;
  const following = { network, left: () => end - clock(), busyHosts: new Set<string>() };
  let unasked = 0;
  const found = await inLanes(all, hostOf, AT_ONCE, async (url) => {
    const findings = isClosed(url, network) ? undefined : await lookUp(url, following);
    if (!findings) unasked += 1;
    return findings ?? [];
  });
  const rest = warning('links-unasked', { count: unasked }, { source: 'message.html' });
  return [...found.flat(), ...(unasked > 0 ? [{ ...rest, severity: 'info' as const }] : [])];
}

function isAsked(address: string, publicUrl: string, { resolve }: NetworkWorld): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const isOwn = address.startsWith(`${publicUrl}/newsletter/`);
  return !isOwn && (resolve.has(hostname) || !RESERVED.test(hostname));
}

function isClosed(url: string, { isOffline, resolve }: NetworkWorld): boolean {
  return isOffline && !resolve.has(new URL(url).hostname);
}

/**
 * Not all servers know HEAD, or answer it as they would GET.
 *
 * @returns undefined where there was no time to know, or its host is to be left alone
 */
async function lookUp(
  url: string,
  { network, left, busyHosts }: Following,
): Promise<Finding[] | undefined> {
  if (busyHosts.has(hostOf(url))) return undefined;
  let findings: readonly Finding[] = [];
  for (const bodyless of ['HEAD', 'GET'] as const) {
    const limits = { ...LIMITS, wholeMs: Math.min(LIMITS.wholeMs, left()) };
    if (limits.wholeMs <= 0) return undefined;
    try {
      await fetchBytes({ url, accept: '*/*', limits, bodyless }, network);
      return [];
    } catch (error) {
      if (!(error instanceof ActionableError)) throw error;
      ({ findings } = error);
      const busy = findings.find(wantsRest);
      if (busy) {
        busyHosts.add(String(busy.values.host));
        return undefined;
      }
      if (findings.some(({ rule }) => rule === 'address-private')) break;
    }
  }
  return findings
    .filter((finding) => !saysNothing(finding))
    .map((finding) => ({ ...finding, severity: 'warning' }));
}

/** Not all say for how long. */
function wantsRest({ rule, values }: Finding): boolean {
  return rule === 'address-busy' || values.status === 429;
}

function saysNothing({ rule, values }: Finding): boolean {
  return rule === 'address-cookie' || CLOSED_TO_US.includes(Number(values.status));
}

function hostOf(address: string): string {
  return new URL(address).host;
}
