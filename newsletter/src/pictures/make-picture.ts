import { MOST_PIXELS } from './limits.ts';
import { loadSharp } from './load-sharp.ts';

/** A picture as letters show it: as wide as a letter on a fine screen, no wider. */
export interface MadePicture {
  readonly bytes: Uint8Array;
  /** Pixels, as the letter shows it: half of what the file has. */
  readonly width: number;
  readonly height: number;
}

const SHOWN_WIDTH = 560;

/**
 * Makes a picture anew, so that nothing of the file that came is passed on but what it shows.
 *
 * @returns undefined for what is no picture, or too small a one to be worth showing
 */
export async function makePicture(bytes: Uint8Array): Promise<MadePicture | undefined> {
  const sharp = await loadSharp();
  try {
    const picture = sharp(bytes, {
      limitInputPixels: MOST_PIXELS,
      failOn: 'error',
      animated: false,
    });
    const { data, info } = await picture
      .rotate()
      .resize({
        width: SHOWN_WIDTH * 2,
        height: SHOWN_WIDTH * 2,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 78, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    if (info.width < SHOWN_WIDTH / 2) return undefined;
    const scale = Math.min(1, SHOWN_WIDTH / info.width);
    return {
      bytes: data,
      width: Math.round(info.width * scale),
      height: Math.round(info.height * scale),
    };
  } catch {
    return undefined;
  }
}
