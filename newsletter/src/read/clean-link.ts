/** Parameters that say who sent a reader, and nothing about the page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|yclid|igshid|_hsenc|_hsmi|mkt_tok|at_.*|xtor|pk_.*|mtm_.*|wt_mc|ncid|cmpid|spm|vero_id|trk|lipi)$/i;

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
  if (url.search === '') return url.href;
  const page = `${url.hostname}${url.pathname}`;
  for (const [wrapper, parameter] of WRAPPERS) {
    const wrapped = wrapper.test(page)
      ? webAddress(url.searchParams.get(parameter) ?? '')
      : undefined;
    if (wrapped) return cleanLink(wrapped.href, base);
  }
  for (const name of new Set(url.searchParams.keys())) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

function webAddress(link: string, base?: string): URL | undefined {
  const written = link.trim();
  const url = written === '' ? null : URL.parse(written, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
