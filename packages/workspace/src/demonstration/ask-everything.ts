import { demonstration, type Say } from '@telecom-valley/words';
import type { Demonstration } from './demonstration.ts';

/** What a visitor of either site can come to from its pages. */
const LINKS = /(?:href|src)="([^"#][^"]*)"/g;

/**
 * Asks for the first page of both sites, and for everything that they and the pages behind them name.
 *
 * @throws Error for the first address that does not answer
 */
export async function askEverything(
  { cluster, partner }: Demonstration,
  words: Say<(typeof demonstration)['en']>,
): Promise<void> {
  const origins = [cluster.origin, partner.origin];
  const addresses = new Set(origins.map((origin) => `${origin}/`));
  for (const address of addresses) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(words('noAnswer', { address, status: response.status }));
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    const body = await response.text();
    if (!isPage) continue;
    for (const [, link = ''] of body.matchAll(LINKS)) {
      const { href, origin } = new URL(link, address);
      if (origins.includes(origin)) addresses.add(href);
    }
  }
}
