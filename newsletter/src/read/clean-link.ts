/** Parameters that say who sent a reader, and nothing about the page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|gad_.*|srsltid|msclkid|ttclid|twclid|li_fat_id|mc_cid|mc_eid|yclid|igshid|igsh|_hsenc|_hsmi|_ga|_gl|mkt_tok|at_.*|xtor|pk_.*|piwik_.*|mtm_.*|matomo_.*|ns_(?:campaign|fee|linkname|mchannel|source)|wt_mc|ncid|cmpid|spm|vero_id|trk|lipi)$/i;

/** Where `si` says who has shared a film. */
const FILMS = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/;

/** Addresses that only lead on, and the parameter that says where. */
const WRAPPERS: readonly (readonly [page: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'url'],
  [/^(?:(?:lm?|m|www)\.)?facebook\.com\/l\.php$/, 'u'],
  [/^l\.instagram\.com\/$/, 'u'],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)$/, 'url'],
  [/^t\.umblr\.com\/redirect$/, 'z'],
  [/\.safelinks\.protection\.outlook\.com\/$/, 'url'],
];

/**
 * The address of a story as one would give it to a friend: without tracking, and not by way of somebody who counts.
 *
 * @param base - what a relative address is relative to
 * @returns undefined for what is no web address
 */
export function cleanLink(link: string, base: string): string | undefined {
  const url = webAddress(link, base);
  if (!url) return undefined;
  url.username = '';
  url.password = '';
  const protectedAddress = unprotected(url);
  if (protectedAddress) return cleanLink(protectedAddress.href, base);
  if (url.search === '' && url.hash === '') return url.href;
  const page = `${url.hostname}${url.pathname}`;
  for (const [wrapper, parameter] of WRAPPERS) {
    const wrapped = wrapper.test(page)
      ? webAddress(url.searchParams.get(parameter) ?? '')
      : undefined;
    if (wrapped) return cleanLink(wrapped.href, base);
  }
  const tracking = [...url.searchParams].filter(([name, value]) => isTracking(name, value, url));
  for (const [name] of tracking) url.searchParams.delete(name);
  if (isAllTracking(url)) url.hash = '';
  return url.href;
}

/** Proofpoint has its own ways to write an address into another; what it put in place of rare signs is not read. */
function unprotected({ hostname, href, searchParams }: URL): URL | undefined {
  if (!/^urldefense\.(?:proofpoint\.)?com$/.test(hostname)) return undefined;
  const [, written] = /\/v3\/__([^*]+?)__;/.exec(href) ?? [];
  const encoded = searchParams.get('u')?.replaceAll('%', '-25').replaceAll('_', '/') ?? '';
  return webAddress(written ?? decoded(encoded.replaceAll(/-(?=[\dA-F]{2})/gi, '%')));
}

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return '';
  }
}

function isTracking(name: string, value: string, { hostname }: URL): boolean {
  return (
    TRACKING.test(name) ||
    // Medium's.
    (name === 'source' && value.startsWith('rss-')) ||
    (name === 'si' && FILMS.test(hostname))
  );
}

/** French media count by what stands behind the #, where no server sees it. */
function isAllTracking(url: URL): boolean {
  const fragment = url.hash.replace(/^#\??/, '');
  return (
    fragment.includes('=') &&
    [...new URLSearchParams(fragment)].every(([name, value]) => isTracking(name, value, url))
  );
}

function webAddress(link: string, base?: string): URL | undefined {
  const written = link.trim();
  const url = written === '' ? null : URL.parse(written, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
