import { fetchPatiently, type NetworkWorld } from '../fetch/index.ts';
import { type MadePicture, makePicture } from './make-picture.ts';

const LIMITS = { connectMs: 8000, answerMs: 12_000, wholeMs: 15_000, bytes: 8_000_000 };

/**
 * The first of some addresses at which there is a picture, made anew.
 *
 * @returns undefined where there is none: a story without its picture is still a story
 */
export async function fetchPicture(
  urls: readonly string[],
  network: NetworkWorld,
): Promise<MadePicture | undefined> {
  for (const url of urls) {
    try {
      const { bytes } = await fetchPatiently({ url, accept: 'image/*', limits: LIMITS }, network);
      const made = bytes && (await makePicture(bytes));
      if (made) return made;
    } catch {
      continue;
    }
  }
  return undefined;
}
