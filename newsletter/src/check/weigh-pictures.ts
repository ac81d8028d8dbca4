import { type Finding, warning } from '@telecom-valley/errors';
import { HTML } from './check-rule.ts';
import { readHtml } from './read-html.ts';

/** Bytes: what a phone in a train waits for. */
const HEAVY = { one: 300_000, all: 3_000_000 };

/**
 * What the pictures of a letter weigh: one alone, and all together.
 *
 * @param sizeOf - bytes of the picture at an address; undefined where it is not known
 */
export async function weighPictures(
  html: string,
  sizeOf: (address: string) => Promise<number | undefined>,
): Promise<Finding[]> {
  const addresses = [...new Set(readHtml(html).pictures.map(({ address }) => address))];
  const sizes = await Promise.all(addresses.map(async (address) => (await sizeOf(address)) ?? 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return [
    ...addresses
      .map((picture, at) => ({ picture, bytes: sizes[at]! }))
      .filter(({ bytes }) => bytes > HEAVY.one)
      .map(({ picture, bytes }) =>
        warning('picture-heavy', { picture, kilobytes: Math.ceil(bytes / 1000) }, HTML),
      ),
    ...(all > HEAVY.all
      ? [warning('pictures-heavy', { megabytes: Math.ceil(all / 1e5) / 10 }, HTML)]
      : []),
  ];
}
