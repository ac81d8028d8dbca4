/** Parameters that say who sent a reader, and nothing about the page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|yclid|igshid|_hsenc|_hsmi|mkt_tok|at_.*|xtor|pk_.*|mtm_.*)$/i;

/**
 * The address of a story as one would give it to a friend.
 *
 * @param base - what a relative address is relative to
 * @returns undefined for what is no web address
 */
export function cleanLink(link: string, base: string): string | undefined {
  const written = link.trim();
  if (written === '' || !URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  for (const name of new Set(url.searchParams.keys())) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.username = '';
  url.password = '';
  return url.href;
}
