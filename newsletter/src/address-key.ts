import { cleanLink } from './read/clean-link.ts';

/**
 * An address as it is compared: sites move to https, to www. and back, and end their addresses with a slash or not, and
 * the page is the same. What is no web address is compared as it is.
 */
export function addressKey(address: string): string {
  const link = cleanLink(address, address);
  if (link === undefined) return address;
  const { host, pathname, search, hash } = new URL(link);
  return `https://${host.replace(/^www\.(?=.+\.)/, '')}${pathname.replace(/(?<=.)\/+$/, '')}${search}${hash}`;
}
