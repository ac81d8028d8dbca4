import { cleanLink } from './clean-link.ts';

/** The same for all addresses of a page: without scheme, `www.`, what counts readers, the place in it, and the last slash. */
export function pageKey(link: string): string {
  const address = cleanLink(link, link) ?? link.trim();
  const [page = ''] = address.split('#');
  return page.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/(?=\?|$)/, '');
}
