import { addDays, daysBetween } from '@telecom-valley/time';

const WRITTEN =
  /(<(?:published|updated|dc:date)>|"date_published":\s*")(\d{4}-\d\d-\d\d)|(<pubDate>)\w{3}, (\d{1,2} \w{3} \d{4})/g;

/**
 * Moves the dates of a feed by the same number of days, and nothing else of it: so many that the newest is
 * on the day that is given or, by whole weeks, in the week that ends with it.
 *
 * @param feed - its bytes as latin1, which go through unharmed
 */
export function moveFeed(feed: string, lastDay: string, by: 'days' | 'weeks'): string {
  const dates = [...feed.matchAll(WRITTEN)].map(dateOf).toSorted();
  const newest = dates.at(-1);
  if (newest === undefined) return feed;
  const apart = daysBetween(newest, lastDay);
  const days = by === 'weeks' ? Math.floor(apart / 7) * 7 : apart;
  return feed.replaceAll(WRITTEN, (...match) => {
    const moved = addDays(dateOf(match as unknown as RegExpExecArray), days);
    const [, before, , beforeRss] = match as string[];
    return before ? before + moved : `${beforeRss}${asRssDate(moved)}`;
  });
}

function dateOf([, , iso, , rss]: RegExpExecArray): string {
  return iso ?? new Date(`${rss} UTC`).toISOString().slice(0, 10);
}

/** RFC 822, as RSS wants it: `Mon, 23 Nov 2026`. */
function asRssDate(date: string): string {
  return new Date(date).toUTCString().slice(0, 16);
}
