/**
 * The address of a feed as people write it: without what their browsers leave out, or with the `feed:` that old ones
 * put before it.
 *
 * @returns undefined for what is no web address
 */
export function feedAddress(written: string): string | undefined {
  const address = written.trim().replace(/^feed:(?:\/\/)?/i, '');
  const isWhole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address);
  const whole = isWhole ? address : `https://${address.replace(/^\/\//, '')}`;
  const url = URL.parse(whole);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  // A word alone is the name of something else.
  return isWhole || /[^.]\.[^.]/.test(url.hostname) ? whole : undefined;
}
