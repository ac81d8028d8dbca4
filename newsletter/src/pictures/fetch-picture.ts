import { fetchPatiently, type NetworkWorld } from '../fetch/index.ts';
import { LIMITS } from './limits.ts';
import { type MadePicture, makePicture } from './make-picture.ts';

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
