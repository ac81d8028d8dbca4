import { type Finding, trouble } from '@telecom-valley/errors';
import { fetchPatiently, type NetworkWorld } from '../fetch/index.ts';
import { HTML } from './check-rule.ts';
import { readHtml } from './read-html.ts';

const LIMITS = { connectMs: 8000, answerMs: 12_000, wholeMs: 15_000, bytes: 10_000_000 };

/** Whether the pictures of letters are where they say, for everybody: the first that is not stands for all. */
export async function lookUpPictures(
  letters: readonly string[],
  network: NetworkWorld,
): Promise<Finding[]> {
  const addresses = new Set(
    letters.flatMap((html) => readHtml(html).pictures.map(({ address }) => address)),
  );
  for (const picture of addresses) {
    if (!(await isThere(picture, network))) return [trouble('picture-absent', { picture }, HTML)];
  }
  return [];
}

async function isThere(url: string, network: NetworkWorld): Promise<boolean> {
  try {
    const { contentType } = await fetchPatiently(
      { url, accept: 'image/*', limits: LIMITS },
      network,
    );
    return contentType.startsWith('image/');
  } catch {
    return false;
  }
}
