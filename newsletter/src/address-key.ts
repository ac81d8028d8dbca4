import { cleanLink } from './read/clean-link.ts';

/**
 * An address as it is compared: sites move to https, to www. and back, and end their addresses with a slash or not, and
 * the page is the same. What is no web address is compared as it is.
 */
export function addressKey(address: string): string {
  // Only what has parameters can be cleaned, be they behind the #.
  const link = /[?#]/.test(address) ? cleanLink(address, address) : address;
  const url = link === undefined ? null : URL.parse(link.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return address;
  const { host, pathname, search, hash } = url;
  return `https://${host.replace(/^www\.(?=.+\.)/, '')}${pathname.replace(/(?<=.)\/+$/, '')}${search}${hash}`;
}
