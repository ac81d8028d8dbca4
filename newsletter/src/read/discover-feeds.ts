import { Parser } from 'htmlparser2';

/** Feeds of a page's comments, which nobody subscribes to. */
const COMMENTS = /comment/i;

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|feed|rdf)\+(?:xml|json)|application\/json|text\/xml)\b/i;

/**
 * The feeds that a page says it has (RSS Autodiscovery), the likeliest first.
 *
 * @param url - where the page was found
 */
export function discoverFeeds(html: string, url: string): string[] {
  const found: { readonly address: string; readonly isOfComments: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href, title = '' }) {
      const isFeed = name === 'link' && /\balternate\b/i.test(rel) && FEED_TYPE.test(type);
      if (!isFeed || !href || !URL.canParse(href, url)) return;
      const address = new URL(href, url).href;
      if (!/^https?:/.test(address) || address === url) return;
      found.push({ address, isOfComments: COMMENTS.test(`${title} ${address}`) });
    },
  });
  // A page says it in its head.
  parser.end(html.slice(0, 300_000));
  const best = found.toSorted((a, b) => Number(a.isOfComments) - Number(b.isOfComments));
  return [...new Set(best.map(({ address }) => address))];
}
